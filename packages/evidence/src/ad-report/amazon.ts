import { type Words, words } from '@kervan/kit';
import { fold } from '../table/text/fold.ts';

/** The reports of Amazon Ads that are told apart by their header, and whether their rows are a list of all spend. */
export interface AmazonKind {
  readonly title: Words;
  readonly usable: boolean;
}

const has = (names: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.some((name) => names.includes(fold(name)));

/** Names that only Amazon's advertising reports have; two-window sales columns and the ACOS column among them. */
export function isAmazonHeader(names: readonly string[]): boolean {
  return (
    names.some(
      (name) => /^(7|14) day (total sales|total orders \(#\))$/.test(name) || /\(acos\)$/.test(name),
    ) || has(names, 'Advertised ASIN', 'Customer Search Term')
  );
}

/** Which of Amazon's reports a header is of. The order matters: a search-term report also has targeting and campaign columns. */
export function amazonKind(names: readonly string[]): AmazonKind {
  if (has(names, 'Customer Search Term')) {
    return { title: words('Amazon Ads arama terimi raporu', 'Amazon Ads search term report'), usable: false };
  }
  if (has(names, 'Top-of-search Impression Share', 'Targeting')) {
    return { title: words('Amazon Ads hedefleme raporu', 'Amazon Ads targeting report'), usable: false };
  }
  if (has(names, 'Purchased ASIN')) {
    return {
      title: words('Amazon Ads satın alınan ürün raporu', 'Amazon Ads purchased product report'),
      usable: false,
    };
  }
  if (has(names, 'Placement')) {
    return { title: words('Amazon Ads yerleşim raporu', 'Amazon Ads placement report'), usable: false };
  }
  if (has(names, 'Advertised ASIN', 'Advertised SKU')) {
    return {
      title: words('Amazon Ads reklamı yapılan ürün raporu', 'Amazon Ads advertised product report'),
      usable: true,
    };
  }
  return { title: words('Amazon Ads kampanya raporu', 'Amazon Ads campaign report'), usable: true };
}

/**
 * The columns of ad sales, the shorter window first. Sponsored Products count the sales of 7 days, vendors and Sponsored Brands of
 * 14; where a report has both, the shorter gives the smaller figure.
 */
export function amazonSales(names: readonly string[]): readonly number[] {
  return ['7 day total sales', '14 day total sales'].flatMap((name) => {
    const column = names.indexOf(name);
    return column < 0 ? [] : [column];
  });
}
