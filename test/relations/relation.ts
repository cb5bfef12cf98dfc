import type { Finding } from '../../src/model/finding';
import type { Random } from '../support/random';
import type { DraftBook } from './draft';

/** A place where a workbook can be changed without changing what it means. */
export interface Site {
  readonly what: string;
  readonly change: () => void;
}

/** A kind of change that cannot matter. */
export interface Relation {
  readonly name: string;
  readonly says: string;
  readonly sites: (book: DraftBook, random: Random) => readonly Site[];
  /** Findings that are about the very thing that is changed (numbers written as text): left out of the comparison. */
  readonly excuses?: (finding: Finding) => boolean;
}
