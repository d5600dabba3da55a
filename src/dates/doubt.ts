/** What is doubtful of a date: of all of it, or of some parts alone. */
export interface Doubt {
  uncertain: boolean;
  approximate: boolean;
  /** The parts of which alone something is doubtful, in the order in which they are written. */
  parts: DoubtfulPart[];
}

interface DoubtfulPart {
  part: 'year' | 'season' | 'month' | 'day';
  uncertain: boolean;
  approximate: boolean;
}

/**
 * Reads the signs `?`, `~` and `%` of a date in EDTF (level 2): one before a part is of that part, one behind it of that
 * part and of all before it. A sign of a part that is left open, `XX`, is of the whole.
 */
export function readDoubt(date: string): Doubt {
  const written = date.split(/(?<=[\dX][?~%]?)-/);
  const parts = written.flatMap((words, index): DoubtfulPart[] => {
    if (isOpen(words)) return [];
    const behind = written.map((each, at) => (isOpen(each) ? each : at < index ? '' : each.slice(1)));
    const signs = words[0] + behind.join('');
    const part = index === 1 && /2[1-4]/.test(words) ? 'season' : (['year', 'month', 'day'] as const)[index]!;
    return [{ part, uncertain: /[?%]/.test(signs), approximate: /[~%]/.test(signs) }];
  });
  const uncertain = parts.every((each) => each.uncertain);
  const approximate = parts.every((each) => each.approximate);
  const alone = parts.map((each) => ({
    ...each,
    uncertain: each.uncertain && !uncertain,
    approximate: each.approximate && !approximate,
  }));
  return { uncertain, approximate, parts: alone.filter((each) => each.uncertain || each.approximate) };
}

/** Whether a month or day is left open. */
const isOpen = (part: string): boolean => /^[?~%]?XX[?~%]?$/.test(part);
