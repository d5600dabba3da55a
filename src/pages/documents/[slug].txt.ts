import type { APIRoute } from 'astro';
import { plainText } from '../../formats/plain-text';
import { takenAway, takenFrom } from '../../formats/taken-away';
import { forEachDocument, type LibraryDocument } from '../../library';

export const getStaticPaths = forEachDocument;

/** A document as plain text. */
export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props }) => new Response(plainText(await takenAway(props.document), await takenFrom()));
