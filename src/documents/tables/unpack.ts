import { unzipSync } from 'fflate';
import { unreadableTable } from './refusals.ts';

/** What a workbook may unpack to. A list of 600 rows takes about one megabyte. */
const MOST_BYTES = 100 * 1024 * 1024;

/** The XML parts of a zipped workbook; never more than the sizes its directory states, and those have a limit. */
export function unpack(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|xml\.rels)$/.test(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw unreadableTable(file, 'too-large-inside');
        return true;
      },
    });
  } catch (error) {
    // The library's own errors carry a number.
    if (typeof (error as { code?: unknown }).code !== 'number' && !(error instanceof RangeError)) {
      throw error;
    }
    throw unreadableTable(file, 'broken-xlsx');
  }
}
