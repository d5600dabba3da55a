/** A name found in a text. */
export interface FoundName {
  id: string;
  /** The form that matched; none where an editor marked the name by hand. */
  form?: string;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** Finds names in a text by their forms. */
export type FindMentions = (text: string) => FoundName[];

/** A run of letters and digits; in a script that leaves no space between words, each letter. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const word = new RegExp(String.raw`[${unspaced}]|[[\p{L}\p{N}]--[${unspaced}]]+`, 'gv');
const letterOrDigit = new RegExp(String.raw`[[\p{L}\p{N}]--[${unspaced}]]`, 'v');

/**
 * Prepares the search for names: whole words, case-sensitive, longest form first, without overlaps. Forms
 * are indexed by their first word, so that a text is read once, however many names there are.
 */
export function createMentionFinder(names: { id: string; forms: string[] }[]): FindMentions {
  const byFirstWord = new Map<string, { id: string; form: string; lead: number }[]>();
  for (const { id, forms } of names) {
    for (const form of forms) {
      const [first] = [...form.matchAll(word)];
      if (!first) continue;
      const entry = { id, form, lead: first.index };
      const entries = byFirstWord.get(first[0]) ?? [];
      byFirstWord.set(first[0], entries);
      entries.push(entry);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.form.length - a.form.length);

  return (text) => {
    const found: FoundName[] = [];
    let free = 0;
    for (const { 0: first, index } of text.matchAll(word)) {
      const match = byFirstWord.get(first)?.find(({ form, lead }) => {
        const start = index - lead;
        return start >= free && text.startsWith(form, start) && !continues(text, form, start + form.length);
      });
      if (!match) continue;
      const start = index - match.lead;
      free = start + match.form.length;
      found.push({ id: match.id, form: match.form, start, end: free });
    }
    return found;
  };
}

/** Whether a word continues after a form; never after one that ends in punctuation. */
function continues(text: string, form: string, end: number): boolean {
  return letterOrDigit.test(form.at(-1)!) && letterOrDigit.test(text.charAt(end));
}
