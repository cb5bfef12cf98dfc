/** What a text answers: that what is named is there, or is in order; that it is not; or nothing of the kind. */
export type Said = 'yes' | 'no' | undefined;
