/** The national pupils' fitness standard as data: 国家学生体质健康标准(2014年修订), grades 1–9. */
export interface FitnessStandard {
  readonly title: string;
  /** The scores that the rows of every item stand for, descending: 100, 95, … 10. */
  readonly scores: readonly number[];
  /** Per item: which way is better, and by grade and sex one threshold per score (`null` where the item is not tested). */
  readonly items: Readonly<Record<string, FitnessItem>>;
  /** Per grade: item → weight in per cent; keys of `items` and `bmi`. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Per grade and sex: normal range [low, high], upper limit of overweight. */
  readonly bodyMass: Readonly<Record<string, Readonly<Record<'男' | '女', BodyMassBands>>>>;
  readonly levels: readonly { readonly name: string; readonly from: number }[];
}

export interface FitnessItem {
  readonly label: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly grades: Readonly<
    Record<string, Readonly<Partial<Record<'男' | '女', readonly (number | null)[]>>>>
  >;
}

export interface BodyMassBands {
  readonly normalFrom: number;
  readonly normalTo: number;
  /** Above this: obese. */
  readonly overweightTo: number;
}
