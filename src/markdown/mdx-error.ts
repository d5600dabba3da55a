interface Described {
  mistake: string;
  remedy: string;
}

/** What an editor reads of MDX that cannot be parsed, made of what its parser says. */
export function describeMdxError(reason: string): Described {
  for (const [form, describe] of known) {
    const found = form.exec(reason);
    if (found) return describe(found[1] ?? '', found[2] ?? '');
  }
  return {
    mistake: `Invalid MDX: ${reason}.`,
    remedy: 'Close every element, and put a backslash before any < or { that is part of the text.',
  };
}

const notClosed = (name: string, where: string): Described => ({
  mistake: `<${name}> is not closed${where}.`,
  remedy: `Write </${name}> where it ends, or <${name} /> if it holds nothing. If < is part of the text, put a backslash before it: \\<`,
});

/** The parser’s words, and ours. */
const known: [RegExp, (...names: string[]) => Described][] = [
  [
    /before name.*to create a comment in MDX/,
    () => ({
      mistake: 'A comment, <!-- … -->, cannot stand in the text.',
      remedy: 'Remove it, or write it in the frontmatter, on a line that begins with #.',
    }),
  ],
  [
    /^Expected a closing tag for `<(\w+)>`.* before the end of `paragraph`/,
    (name) => notClosed(name!, ' within its paragraph'),
  ],
  [/^Expected a closing tag for `<(\w+)>`/, (name) => notClosed(name!, '')],
  [
    /^Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    (name, open) => ({ mistake: `</${name}> stands where <${open}> is open.`, remedy: `Write </${open}> before it.` }),
  ],
  [
    /^Unexpected closing slash/,
    () => ({
      mistake: 'An element is closed here that was never opened.',
      remedy: 'Remove the closing tag, or open the element.',
    }),
  ],
  [
    /before attribute value/,
    () => ({
      mistake: 'The value of an attribute is not in straight quotation marks.',
      remedy: 'Write it in this way: page="15".',
    }),
  ],
  [
    /^Unexpected end of file in attribute value/,
    () => ({
      mistake: 'The value of an attribute has no quotation mark after it.',
      remedy: 'Write it in this way: page="15".',
    }),
  ],
  [
    /before (?:local )?name|^Unexpected end of file in name/,
    () => ({ mistake: 'A < stands here that begins no element.', remedy: 'Put a backslash before it: \\<' }),
  ],
  [
    /^Unexpected end of file in expression/,
    () => ({ mistake: 'A { is not closed.', remedy: 'If it is part of the text, put a backslash before it: \\{' }),
  ],
  [
    /^Could not parse expression/,
    () => ({
      mistake: 'A document must not contain an expression in { }.',
      remedy: 'Put a backslash before any { that is part of the text: \\{',
    }),
  ],
];
