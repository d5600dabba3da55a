/** How a language is written, where it is from right to left; other pages say nothing, and are read from the left. */
export function textDirection(language: string): 'rtl' | undefined {
  const { direction } = (
    new Intl.Locale(language) as Intl.Locale & { getTextInfo: () => { direction?: string } }
  ).getTextInfo();
  return direction === 'rtl' ? 'rtl' : undefined;
}
