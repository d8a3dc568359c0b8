/** The main job that page, server and terminal share: documents in, a reasoned decision with its receipt out. */
export type * from './api.ts';
export { currentLaw, LAW_ARCHIVE, type LawArchive, lawByDigest, openLawArchive } from './law/archive.ts';
export { CONFORMANCE, readCases } from './law/conformance.ts';
export type { ArchivedLaw, LawModule } from './law/law-module.ts';
export { assessPopulation, type PopulationOptions } from './population/assess-population.ts';
export type { ClaimFault, ClaimOutcome, PopulationLine, PopulationTotals } from './population/outcome.ts';
export { assessmentView, reason, ruleView, supportAnswer } from './schemas/assessment.ts';
export { check, type Issue, issuesOf, jsonPath, SchemaProblem } from './schemas/check.ts';
export { claimFile, factOrigin, factSubject, factValue } from './schemas/claim.ts';
export * from './schemas/claims.ts';
export { notice, place, problemView, rowsPage } from './schemas/common.ts';
export { coverageView } from './schemas/coverage.ts';
export {
  clockCatalogueView,
  deadlinesFile,
  deadlinesRequest,
  deadlinesView,
  toldEvents,
} from './schemas/deadlines.ts';
export { diffView } from './schemas/diff.ts';
export {
  documentChange,
  documentDetail,
  documentView,
  mappingData,
  savedMapping,
  typedInvoice,
  typedInvoiceData,
  uploadView,
} from './schemas/documents.ts';
export { factCatalogue, factData, factQuestion, factRecord } from './schemas/facts.ts';
export { finderView } from './schemas/finder.ts';
export { finderFile, finderRequest, simulationRequest, simulatorFile } from './schemas/finder-input.ts';
export { matrixView } from './schemas/matrix.ts';
export { offsetFile, offsetRequest, offsetView } from './schemas/offset.ts';
export { parseClaimFile } from './schemas/parse-claim.ts';
export { parseDeadlinesFile } from './schemas/parse-deadlines.ts';
export { parseOffsetFile } from './schemas/parse-offset.ts';
export { jsonSchema, jsonSchemaText, type SchemaName, schemaNames } from './schemas/published.ts';
export { readingView as readingSchema } from './schemas/reading.ts';
export { receipt } from './schemas/receipt.ts';
export { confirmation, confirmationData, platform, reconciliationView } from './schemas/reconciliation.ts';
export { simulatorView } from './schemas/simulator.ts';
export { statusesRequest, statusFactEntry, statusFile, statusView } from './schemas/status.ts';
export { dayText, filedPeriodText, regimeText, sha256Text } from './schemas/text.ts';
export { doubtCard, healthView, lawView, workspaceChange, workspaceView } from './schemas/workspace.ts';
export { coverageView as coverageAsData } from './views/coverage.ts';
export { type DocumentHead, documentHead, quartersOf } from './views/document-head.ts';
export { doubtCard as doubtAsData, factQuestion as factAsData } from './views/law.ts';
export { confirmedMapping, mappingData as mappingAsData, periodOf } from './views/mapping.ts';
export { supportsOf } from './views/of-regime.ts';
export { noticeView, problemNotice } from './views/plain.ts';
export { readingView } from './views/reading.ts';
export { placesPage, reconciliationView as reconciliationAsData } from './views/reconciliation.ts';
export {
  REGIME_WORDS,
  REGIMES,
  regimeOfRule,
  regimeOfSupport,
  regimesOfDoubt,
  regimesOfFacts,
} from './views/regimes.ts';
export { rowCount, rowsPage as rowsOf } from './views/rows.ts';
export { clockCatalogue } from './work/clock-catalogue.ts';
export {
  type Decided,
  type DecidingDays,
  decide,
  parseReceipt,
  replayReceipt,
  replayToday,
} from './work/decide.ts';
export { confirmedBy, type DeskOwner, type DeskWork, type MadeClaim, makeClaim } from './work/make-claim.ts';
export { type OwnClaim, type OwnWork, ownCases, ownDeadlines } from './work/own-cases.ts';
export { filesIn, type Progress, readFiles, readFolder } from './work/read-files.ts';
export { type Customer, invoiceOf, withTypedInvoices } from './work/typed-invoice.ts';
