import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { contentLine, textValue } from '../../../src/documents/calendar/content-line.ts';
import { type DayEvent, writeIcs } from '../../../src/documents/calendar/write-ics.ts';

const stamp = '2020-02-01T08:30:00Z';

const event: DayEvent = {
  uid: '2020-city-npc-012.reply.1..1@0a1b2c.proposals',
  on: '2020-02-29',
  summary: '答复：市级第12号建议《关于“三农”, 甲;乙\\丙的建议》',
  description: '第一行\n第二行',
  categories: ['答复', '甲,乙'],
  status: 'CONFIRMED',
  alarms: [7, 1, 0],
};

test('an event is written as the standard says', () => {
  expect(writeIcs({ name: '期限', stamp, events: [event] }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//proposals//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'NAME:期限',
    'X-WR-CALNAME:期限',
    'BEGIN:VEVENT',
    'UID:2020-city-npc-012.reply.1..1@0a1b2c.proposals',
    'DTSTAMP:20200201T083000Z',
    'LAST-MODIFIED:20200201T083000Z',
    'SEQUENCE:26342430',
    'DTSTART;VALUE=DATE:20200229',
    'DTEND;VALUE=DATE:20200301',
    'SUMMARY:答复：市级第12号建议《关于“三农”\\, 甲\\;乙\\\\丙',
    ' 的建议》',
    'DESCRIPTION:第一行\\n第二行',
    'CATEGORIES:答复,甲\\,乙',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    ...['-P6DT15H', '-PT15H', 'PT9H'].flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      'DESCRIPTION:答复：市级第12号建议《关于“三农”\\, 甲\\;乙\\\\',
      ' 丙的建议》',
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

const texts = fc.string({
  unit: fc.constantFrom('a', '建', '😀', ',', ';', '\\', '\n', ':', '"', ' '),
});

describe('whatever a record says', () => {
  it('is folded into lines of 75 octets, no character cut in two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = contentLine('SUMMARY', textValue(text));
        for (const line of written.split('\r\n')) {
          const octets = Buffer.from(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString()).toBe(line);
          expect(line).not.toContain('\ufffd');
        }
        expect(written.replaceAll('\r\n ', '')).toBe(`SUMMARY:${textValue(text)}\r\n`);
      }),
    );
  });

  it('is read by another program as it was', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const written = writeIcs({
          name: summary,
          stamp,
          events: [{ ...event, summary, description }],
        });
        const [read, ...more] = new ICAL.Component(ICAL.parse(written))
          .getAllSubcomponents('vevent')
          .map((one) => new ICAL.Event(one));
        expect(more).toEqual([]);
        expect(read?.summary).toBe(summary);
        expect(read?.description).toBe(description);
        expect(read?.uid).toBe(event.uid);
        expect(read?.startDate.toString()).toBe('2020-02-29');
        expect(read?.endDate.toString()).toBe('2020-03-01');
      }),
    );
  });

  it('cannot begin a line of its own', () => {
    const summary = 'a\r\nEND:VEVENT\rBEGIN:VEVENT\u0000';
    const written = writeIcs({ name: summary, stamp, events: [{ ...event, summary, alarms: [] }] });
    expect(written.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
