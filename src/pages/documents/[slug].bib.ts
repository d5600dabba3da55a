import { citationFile } from '../../citation/endpoint';
import { forEachDocument } from '../../library';

export const getStaticPaths = forEachDocument;
export const GET = citationFile('bib');
