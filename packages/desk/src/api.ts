/**
 * The HTTP contract between server and page, as types: `import type { … } from '@kervan/desk'`.
 *
 * Amounts are decimal text of major units with a dot (`1234.56`), days are ISO text (`2026-04-01`), quarters `2026-Q2`, half-years `2025-H1`, months
 * `2026-04`, countries ISO 3166 alpha-2; whatever a person reads is `Words` in both languages. Every error is
 * `application/problem+json` with the shape `ProblemView`. The full contract is `GET /openapi.json` (OpenAPI 3.1).
 *
 * `regime` is `e-export` (Decision 5986) or `logistics` (Decision 5448); left out, both are answered.
 *
 * Requests that change something must be JSON (or multipart for uploads) and come from the page's own origin.
 *
 * | request | answer | what it does |
 * |---|---|---|
 * | GET    /health | HealthView | is it up, which database, which law |
 * | GET    /openapi.json | – | the contract |
 * | GET    /api/workspace | WorkspaceView | whose desk this is, which quarters the documents speak of, which law decides |
 * | PATCH  /api/workspace | WorkspaceChange → WorkspaceView | names and tax number of the beneficiary, platforms |
 * | POST   /api/workspace/own | WorkspaceView | leaves the sample and opens an empty desk of one’s own |
 * | GET    /api/documents | DocumentView[] | what came in, what each was recognised as, what could not be used |
 * | POST   /api/documents?wait=20 | multipart, any field names → UploadView | waits up to `wait` seconds for the reading; 201 stored, 200 here already, 413 too large |
 * | GET    /api/documents/:document | DocumentDetail | one document with its first rows, proposed invoice or table to map |
 * | GET    /api/documents/:document/rows?offset=0&limit=100 | RowsPage | the rows that were read, each with its place |
 * | GET    /api/documents/:document/file | the bytes | the file as it came in |
 * | PATCH  /api/documents/:document | DocumentChange → DocumentDetail | a period or date order the document leaves open; reads again |
 * | DELETE /api/documents/:document | 204 | takes a document out |
 * | GET    /api/mappings | SavedMapping[] | which column is which, as confirmed earlier |
 * | PUT    /api/mappings/:headerDigest | MappingData → SavedMapping | confirms a mapping and reads the tables with that header again |
 * | DELETE /api/mappings/:headerDigest | 204 | forgets a mapping |
 * | GET    /api/invoices | TypedInvoice[] | invoices typed in beside their PDF |
 * | POST   /api/invoices | TypedInvoiceData → TypedInvoice | types one in |
 * | PUT    /api/invoices/:id | TypedInvoiceData → TypedInvoice | a corrected version takes its place; the old one is kept |
 * | DELETE /api/invoices/:id | 204 | withdraws one |
 * | GET    /api/confirmations | Confirmation[] | what a person decided about single documents |
 * | POST   /api/confirmations | ConfirmationData → Confirmation | links a payment to an invoice, sets a line aside, … |
 * | DELETE /api/confirmations/:id | 204 | takes one back |
 * | GET    /api/facts?history=false | FactRecord[] | facts that hold now, or with every superseded one |
 * | GET    /api/facts/catalogue | FactQuestion[] | every fact the law may ask for |
 * | POST   /api/facts | FactData → FactRecord | tells a fact; an earlier one about the same subject is superseded, never edited |
 * | POST   /api/facts/:id/withdrawal | { reason } → FactRecord | a fact no longer claimed |
 * | GET    /api/claims | ClaimSummary[] | the payment applications, one or more per quarter or half-year |
 * | POST   /api/claims | NewClaim → ClaimSummary | opens one for a quarter, or for depot rent a half-year |
 * | GET    /api/claims/:claim | ClaimSummary | one of them |
 * | PATCH  /api/claims/:claim | ClaimChange → ClaimSummary | filing day, documents, choices of the comparison |
 * | DELETE /api/claims/:claim | 204 | removes a draft |
 * | PUT    /api/claims/:claim/readings/:doubt | ReadingChoice → ClaimSummary | another reading of a doubtful place, with who and why |
 * | DELETE /api/claims/:claim/readings/:doubt | ClaimSummary | back to the reading taken by default |
 * | GET    /api/claims/:claim/file | ClaimFile | the claim.json that is assessed |
 * | GET    /api/claims/:claim/reconciliation | ReconciliationView | reported × invoiced × paid |
 * | GET    /api/claims/:claim/reconciliation/rows?comparison=&side=&offset=&limit= | RowsPage | the rows behind one figure |
 * | GET    /api/claims/:claim/assessment?decidedOn=&knownOn= | AssessmentAnswer | the entitlement with reasons and questions |
 * | POST   /api/assessments | AssessmentRequest → AssessmentAnswer | assesses a claim.json that is not kept here |
 * | GET    /api/claims/:claim/summary.pdf?lang=tr&decidedOn=&knownOn= | PDF | the printable summary |
 * | POST   /api/claims/:claim/receipts | DecisionDays → ReceiptSummary | issues a receipt; uses up nothing |
 * | GET    /api/receipts?claim= | ReceiptSummary[] | receipts issued |
 * | GET    /api/receipts/:receipt | Receipt | downloads one (JSON) |
 * | POST   /api/receipts/:receipt/replay | ReplayView | decides again with the same law module |
 * | POST   /api/replay | Receipt → ReplayView | the same for a receipt from elsewhere |
 * | POST   /api/claims/:claim/decision | DecisionDays → DecisionView | decides: receipt, and uses posted to the ledger |
 * | GET    /api/ledger | LedgerView | what has been used of each allowance, and by which claim |
 * | GET    /api/deadlines?on=&lang=tr | DeadlinesView | the desk’s own deadlines, from its claims, payments and pre-approvals |
 * | GET    /api/deadlines.ics?lang=tr | iCalendar | the same as a calendar to subscribe to |
 * | GET    /api/law | LawView | law module, digests, statuses |
 * | GET    /api/law/rules?search=&regime= | RuleView[] | rules in plain words |
 * | GET    /api/law/rules/:rule | RuleView | what one rule says and since when |
 * | GET    /api/law/supports?as=company&on=&knownOn=&regime= | SupportAnswerView[] | what a status may ask for on a day |
 * | POST   /api/law/statuses | StatusesRequest → StatusView | which status a firm with these facts may have; nothing is kept |
 * | POST   /api/law/finder?mine=false&regime= | FinderRequest → FinderView | which supports are open, what they hang on, and what would open the others; `mine`: the desk’s facts and ledger come first |
 * | POST   /api/law/status-simulation?mine=false&claim= | SimulationRequest → SimulatorView | the same facts under every status, with a claim its award too; `claim`: a claim of the desk |
 * | POST   /api/law/deadlines | DeadlinesRequest → DeadlinesView | the deadlines of open cases; nothing is kept |
 * | POST   /api/law/deadlines.ics?lang=tr | DeadlinesRequest → iCalendar | the same as a calendar, with an alarm a week ahead |
 * | GET    /api/law/clocks | ClockCatalogueView | what may be told of open cases, support by support |
 * | POST   /api/law/offset | OffsetRequest → OffsetView | overdue debts and liens set off against entitlements; nothing is kept |
 * | GET    /api/law/matrix?on=&knownOn=&regime= | MatrixView | supports × beneficiaries × countries on a day |
 * | GET    /api/law/diff?from=&to=&knownOn= | DiffView | what changed in the law between two days |
 * | GET    /api/law/coverage?regime= | CoverageView | what became of every id of the collected facts |
 * | GET    /api/law/doubts?regime= | DoubtCard[] | places where the text is unclear, and their readings |
 */
export type * from './api/claims.ts';
export type * from './api/common.ts';
export type * from './api/deadlines.ts';
export type * from './api/documents.ts';
export type * from './api/facts.ts';
export type * from './api/law.ts';
export type * from './api/offset.ts';
export type * from './api/reading.ts';
export type * from './api/reconciliation.ts';
export type * from './api/workspace.ts';
