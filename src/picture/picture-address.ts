import { fullAddress, siteAddress } from '../addresses.ts';
import { getDocuments } from '../library.ts';

/**
 * Whether each document has a picture of its own. Thousands would be most of what a build takes, and of what is
 * uploaded; then the edition's picture stands for all.
 */
export const hasOwnPictures = async (): Promise<boolean> => (await getDocuments()).length <= 1000;

/** The address of the picture that stands for a document, or for the edition. */
export async function getPictureAddress(slug?: string): Promise<string> {
  const path = slug && (await hasOwnPictures()) ? `/documents/${slug}.png` : '/edition.png';
  return fullAddress(siteAddress(path)).href;
}
