import { type Procedure, procedure } from './procedure.ts';

/** Steps and duties under Decision 5448 outside the computation of an award, a date or a set-off. */
export const logisticsProcedures: readonly Procedure[] = [
  procedure(
    'logistics/regime',
    'Genelgenin kapsamı ve dayanağı',
    'scope and basis of the circular',
    'L-1.1 L-1.2 L-2.1 K-app',
  ),
  procedure(
    'logistics/examining-body',
    'başvurunun kime yapılacağı',
    'to whom an application goes',
    'L-3.1c',
  ),
  procedure(
    'logistics/payment-application',
    'ödeme başvurusu',
    'payment application',
    'L-5.1a L-6.1a L-8.1a L-11.2 L-12.5 L-13.3',
  ),
  procedure(
    'logistics/on-site-inspection',
    'birimin yerinde incelenmesi',
    'on-site inspection of a unit',
    'L-6.5',
  ),
  procedure(
    'logistics/changes-after-pre-approval',
    'ön onaydan sonraki değişiklikler',
    'changes after a pre-approval',
    'L-9.5 L-12.2 L-13.2',
  ),
  procedure(
    'logistics/event-lists',
    'etkinliklerin listeye alınması ve duyurulması',
    'listing and announcing of events',
    'L-8.4 L-9.4',
  ),
  procedure(
    'logistics/fair-duties',
    'sanal fuarda verilen diğer görevler',
    'other tasks at a virtual fair',
    'L-12.4.2',
  ),
  procedure(
    'logistics/basic-papers',
    'temel belgeler ve yıllık ciro belgesi',
    'basic papers and the yearly proof of turnover',
    'L-14.2 L-16.8',
  ),
  procedure(
    'logistics/filing-channel',
    'KEP ve elektronik imza',
    'registered mail and electronic signature',
    'L-16.9 L-16.10 M-6',
  ),
  procedure('logistics/record-keeping', 'belgelerin saklanması', 'keeping of documents', 'L-16.14'),
  procedure('logistics/translation', 'yeminli çeviri', 'sworn translation', 'L-16.16'),
  procedure(
    'logistics/approval-abroad',
    'yurt dışı belgelerin onaylanması',
    'approval of papers issued abroad',
    'L-16.17 L-18.6 L-18.12 L-18.13',
  ),
  procedure(
    'logistics/kinds-of-papers',
    'kabul edilen sözleşme, fatura ve ödeme belgeleri',
    'contracts, invoices and payment papers that are accepted',
    'L-18.14 L-18.18 L-18.20',
  ),
  procedure('logistics/payment', 'borç sorgusu ve ödeme', 'query of debts and payment', 'L-17.1 K-pay-1'),
  procedure(
    'logistics/authority',
    'Genel Müdürlüğün yetkisi',
    'authority of the General Directorate',
    'L-20.1',
  ),
];
