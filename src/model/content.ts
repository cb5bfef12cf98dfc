/**
 * What the cells of a field hold. Says how they are read, what is wrong with a value that cannot be read so, and
 * helps to recognise a column whose header alone is not enough.
 */
export type Content =
  | { readonly type: 'text' }
  | { readonly type: 'sequence' }
  | { readonly type: 'person' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly integer?: boolean }
  | { readonly type: 'percent' }
  /** 1:21, 1∶13.5 or the decimal. */
  | { readonly type: 'ratio' }
  | {
      readonly type: 'date';
      readonly notAfter?: 'filled' | 'period';
      readonly notBefore?: string;
      readonly inPeriod?: boolean;
    }
  | { readonly type: 'time' }
  /** 18-digit identity number. */
  | { readonly type: 'identity' }
  /** 学籍号: G/L + identity number, or a school's own number. */
  | { readonly type: 'student-code' }
  | { readonly type: 'phone' }
  | { readonly type: 'gender' }
  | { readonly type: 'class' }
  | { readonly type: 'grade' }
  /** 是/否, √/×, 有/无, 1/0, 达标/不达标. `ticks`: a box that is ticked or blank; a column of figures is something else. */
  | { readonly type: 'yes-no'; readonly ticks?: true }
  /** One of a list; every choice with the ways to write it. `open`: others occur and are no mistake. */
  | {
      readonly type: 'choice';
      readonly choices: Readonly<Record<string, readonly string[]>>;
      readonly open?: boolean;
    }
  | { readonly type: 'subject' }
  | { readonly type: 'isbn' }
  /** Text that states a demanded or an actual value: 达到4M, ≥5.1, 每生0.5平方米. */
  | { readonly type: 'claim' };
