/** Shares of the columns of the table of all items in the width of a landscape page; about a hundred in all. */
export const itemShares: readonly number[] = [
  2.5, 2.5, 3, 3, 5, 12, 5.5, 3, 6.5, 3.5, 5.5, 5, 5.3, 5.3, 5.5, 5.3, 6, 2.5, 5, 4, 4.1,
];
