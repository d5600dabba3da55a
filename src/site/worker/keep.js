workbox.precaching.precacheAndRoute(files, { ignoreURLParametersMatching: [/./] }); // a query is for the scripts of a page
