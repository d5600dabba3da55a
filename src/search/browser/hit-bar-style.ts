import style from './hit-bar.css?inline';

// Styled by the scripts that show the bar, which few readers load, so that the page of the others is lighter.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
