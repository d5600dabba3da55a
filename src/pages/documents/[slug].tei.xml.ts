import type { APIRoute } from 'astro';
import { tei } from '../../formats/tei';
import { takenAway, takenFrom } from '../../formats/taken-away';
import { forEachDocument, type LibraryDocument } from '../../library';

export const getStaticPaths = forEachDocument;

/** A document in TEI P5. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props }) => new Response(tei(await takenAway(props.document), await takenFrom()));
