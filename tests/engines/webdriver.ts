import { paper, type Window } from './window.ts';

/**
 * Opens a window through a driver that speaks WebDriver (https://www.w3.org/TR/webdriver2/).
 * @param driver its address
 * @param options what only this browser knows
 * @throws what the driver says
 */
export async function openWindow(driver: string, options: object): Promise<Window> {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${driver}/session${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  const { sessionId } = (await ask('POST', '', { capabilities: { alwaysMatch: options } })) as { sessionId: string };
  const post = (path: string, body: object = {}) => ask('POST', `/${sessionId}/${path}`, body);
  const call = async (source: string, args: unknown[]) =>
    post('execute/sync', { script: `return (${source})(...arguments)`, args });

  return {
    go: async (url) => void (await post('url', { url })),
    // WebKit’s driver would wait for a load, which does not come within a page.
    back: async () => void (await call('() => history.back()', [])),
    call,
    act: async (actions) => void (await post('actions', { actions })),
    resize: async (width, height) => {
      // A window is asked for with its frame.
      const frame = (await call('() => [outerWidth - innerWidth, outerHeight - innerHeight]', [])) as number[];
      await post('window/rect', { width: width + frame[0]!, height: height + frame[1]! });
    },
    print: async () => Buffer.from((await post('print', { page: paper, background: true })) as string, 'base64'),
    close: async () => void (await ask('DELETE', `/${sessionId}`)),
  };
}
