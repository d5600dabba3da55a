import { expect, test } from 'vitest';
import { describeChanges } from '../../../src/commands/describe-changes.ts';

test.each<[string, string, string, string[]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a word', 'a\nlit at four.\nc\n', 'a\nlit at five.\nc\n', ['2: lit at [-four-]{+five+}.']],
  ['lines put in', 'a\nc\n', 'a\nb\nB\nc\n', ['2: {+b+}', '3: {+B+}']],
  ['a line taken out', 'a\nb\nc\n', 'a\nc\n', ['2: [-b-]']],
  ['the last line', 'a\nb', 'a\nb c', ['2: b{+ c+}']],
  ['two lines for one', 'a\nb\nc\n', 'a\nx y\n', ['2: [-b-]{+x y+}', '3: [-c-]']],
  ['line ends', '\ufeffa\r\nb\r\n', 'a\nb\n', ['Only line ends or the byte order mark differ.']],
])('%s', (_, before, after, changes) => {
  expect(describeChanges(before, after)).toEqual(changes);
});
