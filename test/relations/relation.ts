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
  /** Findings about several lines at once, told by the first of them, where the change decides which one is first. */
  readonly isOfSeveral?: (finding: Finding) => boolean;
}
