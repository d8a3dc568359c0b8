/** What the summary tells besides the assessment itself. */
export interface SummaryOptions {
  /** Digest of the receipt, printed on every page; without one the summary says that it is a preview. */
  readonly receiptDigest?: string | undefined;
  /** Digest of the law module that decided. */
  readonly lawModule?: string | undefined;
  /** True for the made-up sample: a band on the first page and a word in every foot say so. */
  readonly madeUp?: boolean | undefined;
  /** Names of platforms that a person told of, beside those that are known. */
  readonly platforms?: readonly { readonly platform: string; readonly title: string }[] | undefined;
}
