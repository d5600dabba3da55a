import type { APIRoute, GetStaticPaths } from 'astro';
import { tei } from '../../formats/tei';
import { documents, takenAway, takenFrom, type LibraryDocument } from '../../library';

export const getStaticPaths = (async () => (await documents()).map((document) => ({ params: { slug: document.slug }, props: { document } }))) satisfies GetStaticPaths;

/** A document in TEI P5. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props }) => new Response(tei(await takenAway(props.document), await takenFrom()));
