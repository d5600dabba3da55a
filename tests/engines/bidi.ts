import { paper, type Browser } from './window.ts';

/** What a browser says to a command, or of its own accord. */
interface Message {
  id?: number;
  type: string;
  result?: Record<string, unknown>;
  message?: string;
}

/**
 * Connects to a browser that speaks WebDriver BiDi itself (https://www.w3.org/TR/webdriver-bidi/).
 * @param address `ws://…`, where it listens
 * @throws what the browser says
 */
export async function connect(address: string): Promise<Pick<Browser, 'open'>> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data as string) as Message;
    if (message.id) waiting.get(message.id)!(message);
  });
  await new Promise<void>((opened, failed) => {
    socket.addEventListener('open', () => opened());
    socket.addEventListener('error', () => failed(new Error(`Nothing answers at ${address}`)));
  });
  let count = 0;
  const ask = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((answer, refuse) => {
      const id = ++count;
      waiting.set(id, ({ result, message }) => {
        waiting.delete(id);
        if (result) answer(result);
        else refuse(new Error(message));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await ask('session.new', { capabilities: {} });

  return {
    open: async () => {
      const { userContext } = await ask('browser.createUserContext');
      const { context } = await ask('browsingContext.create', { type: 'window', userContext });
      return {
        go: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
        back: async () => void (await ask('browsingContext.traverseHistory', { context, delta: -1 })),
        call: async (source, values) => {
          const { result, exceptionDetails } = (await ask('script.callFunction', {
            // Values travel as JSON: BiDi’s own form of them tells more than is asked here.
            functionDeclaration: `async (values) => JSON.stringify((await (${source})(...JSON.parse(values))) ?? null)`,
            arguments: [{ type: 'string', value: JSON.stringify(values) }],
            target: { context },
            awaitPromise: true,
            userActivation: false,
          })) as { result?: { value: string }; exceptionDetails?: { text: string } };
          if (!result) throw new Error(exceptionDetails!.text);
          return JSON.parse(result.value);
        },
        act: async (actions) => void (await ask('input.performActions', { context, actions })),
        resize: async (width, height) =>
          void (await ask('browsingContext.setViewport', { context, viewport: { width, height } })),
        print: async () => {
          const { data } = await ask('browsingContext.print', { context, page: paper, background: true });
          return Buffer.from(data as string, 'base64');
        },
        close: async () => void (await ask('browser.removeUserContext', { userContext })),
      };
    },
  };
}
