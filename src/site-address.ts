/** Where the site will be: the host, and the folder on it. */
export interface SiteAddress {
  site: string;
  base: string;
}

/** Where `npm run serve` shows a site. */
const local = 'http://localhost:4321';

/**
 * Reads where the site will be from `SITE_URL` and `BASE_PATH`; by default, where `npm run serve` shows it.
 * @throws Error for a person at a terminal: which of the two is wrong, and what to write
 */
export function readSiteAddress({
  SITE_URL = local,
  BASE_PATH = '/',
}: Record<string, string | undefined>): SiteAddress {
  const url = URL.parse(SITE_URL);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL “${SITE_URL}” is not a web address. Write it in full, such as https://example.org.`);
  if (url.search || url.hash || url.username || url.password)
    throw new Error(`SITE_URL “${SITE_URL}” has more than a host. Write “${url.origin}”.`);
  if (url.pathname !== '/')
    throw new Error(
      `SITE_URL “${SITE_URL}” has a folder. Write “${url.origin}”, and the folder in BASE_PATH: ${url.pathname}`,
    );
  if (!/^\/?([\w-][\w.-]*(\/[\w-][\w.-]*)*\/?)?$/.test(BASE_PATH))
    throw new Error(
      `BASE_PATH “${BASE_PATH}” is not a folder of a site. Write it as /reader/, in letters, digits, and - _ . between them.`,
    );
  return { site: url.origin, base: BASE_PATH.startsWith('/') ? BASE_PATH : `/${BASE_PATH}` };
}

/**
 * The same for a program, which a wrong address ends with that one message. Thrown in Astro’s configuration, it would
 * be printed with an account of where in the code.
 */
export function readSiteAddressOrExit(env: Record<string, string | undefined>): SiteAddress {
  try {
    return readSiteAddress(env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** What a build should say where nobody has named the host; `undefined` where somebody has. */
export function whyCitationsAreLocal({ SITE_URL }: Record<string, string | undefined>): string | undefined {
  if (SITE_URL !== undefined) return undefined;
  return `SITE_URL is not set, so citations and links to this site will carry ${local}, which only this computer can open. To publish the site, build it with its own address: SITE_URL=https://reader.example.org npm run build`;
}
