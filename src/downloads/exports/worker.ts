import Tinypool from 'tinypool';
import { fullAddress, siteAddress } from '../../addresses.ts';
import { exportDocument, type DocumentToExport, type ExportContext } from '../export-document.ts';
import { makeExports } from './exports.ts';

const from: ExportContext = { ...(Tinypool.workerData as ExportContext), url: fullAddress(siteAddress('/')) };

/** Makes the exports of a document. */
export default function make(document: DocumentToExport): Uint8Array {
  return makeExports(exportDocument(document), from);
}
