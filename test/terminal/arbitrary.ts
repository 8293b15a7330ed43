import fc from 'fast-check';

const sentence = fc
  .array(
    fc.constantFrom(
      ...[
        '关于',
        '加强',
        '就业',
        '，',
        '。',
        '（',
        '）',
        '“',
        '”',
        '——',
        ' ',
        '\u3000',
        '\n',
        'reply',
      ],
      ...[
        '2020-city-npc-012',
        '👍🏽',
        '👨‍👩‍👧',
        '☎️',
        'e\u0301',
        '\u001b[31m',
        '\u202e',
        '\u200b',
        '𠮷',
        'ｶﾞ',
        '\t',
      ],
    ),
    { maxLength: 20 },
  )
  .map((words) => words.join(''));

/** Text as an office writes it, and text as nobody should. */
export const unicode = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
