import type { APIRoute, GetStaticPaths } from 'astro';
import { plainText } from '../../formats/plain-text';
import { documents, takenAway, takenFrom, type LibraryDocument } from '../../library';

export const getStaticPaths = (async () => (await documents()).map((document) => ({ params: { slug: document.slug }, props: { document } }))) satisfies GetStaticPaths;

/** A document as plain text. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props }) => new Response(plainText(await takenAway(props.document), await takenFrom()));
