{
  let asked;
  const ask = () => {
    asked = Date.now();
  };
  const rest = async () => {
    while (Date.now() - asked < 500) await new Promise((resolve) => setTimeout(resolve, 100));
  };
  addEventListener('fetch', ask);
  addEventListener('message', (event) => {
    if (event.data !== 'give way') return;
    ask();
    event.waitUntil(rest());
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
  });
  addEventListener('message', ({ data }) => {
    if (data?.type === 'SKIP_WAITING') skipWaiting(); // the name that published workers send
  });
}
