import { citationFile, forEachDocument } from '../../citation/endpoint';

export const getStaticPaths = forEachDocument;
export const GET = citationFile('bib');
