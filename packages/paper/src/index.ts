/** Documents out: what is printed. */
export { type SummaryOptions, summaryPdf } from './summary/summary-pdf.ts';
