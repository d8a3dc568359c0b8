import { words } from '@kervan/kit';
import { choice, yesNo } from '../fact-definition.ts';

/** What the papers of one expense show under Decision 5448. */
export const paperFacts = [
  choice(
    'paidBy',
    'line',
    {
      applicant: words('başvuru sahibi', 'the applicant'),
      foreignUnit: words('organik bağlı yurt dışı şirket', 'the bonded foreign company'),
      partner: words('ortak', 'a partner'),
      employee: words('çalışan', 'an employee'),
      signatory: words('imza sirkülerindeki yetkili', 'a person of the signature circular'),
      other: words('başka biri', 'somebody else'),
    },
    words('Ödemeyi kim yaptı?', 'Who paid?'),
  ),
  yesNo(
    'payerLinkProven',
    'line',
    words(
      'Ödeyenin ortaklık, istihdam ya da harcama yetkisi belgelendi mi?',
      'Is the payer’s partnership, employment or authority to spend proven?',
    ),
  ),
  choice(
    'paymentMeans',
    'line',
    {
      bank: words('banka ya da kart', 'bank or card'),
      cheque: words('çek', 'cheque'),
      endorsedCheque: words('cirolu çek', 'endorsed cheque'),
      outsideBanking: words('banka dışı', 'outside banking'),
    },
    words('Ödeme hangi yolla yapıldı?', 'By what means was it paid?'),
  ),
  yesNo(
    'chequeApproved',
    'line',
    words(
      'Banka onaylı çek fotokopisi ve banka onaylı hesap dökümü var mı?',
      'Are there a bank-approved copy of the cheque and a bank-approved account statement?',
    ),
  ),
  yesNo(
    'paymentPaperValid',
    'line',
    words(
      'Ticaret Müşaviri, ödeme belgesinin o ülkede muteber olduğunu onayladı mı?',
      'Has the Commercial Counsellor approved that the payment paper is valid in that country?',
    ),
    { why: 'judge' },
  ),
  yesNo('issuedAbroad', 'line', words('Belge yurt dışında mı düzenlendi?', 'Was the paper issued abroad?')),
  choice(
    'counsellorOpinion',
    'line',
    {
      approved: words(
        'içerik, doğruluk ve rayiç bakımından onayladı',
        'approved its content, truth and price',
      ),
      priceTooHigh: words('rayicin üstünde buldu', 'found it above the market price'),
      refused: words('onaylamadı', 'did not approve it'),
    },
    words('Ticaret Müşaviri belge için ne dedi?', 'What did the Commercial Counsellor say of the paper?'),
    { why: 'judge' },
  ),
  choice(
    'translation',
    'line',
    {
      turkishOrEnglish: words(
        'Türkçe ya da İngilizce, çeviri gerekmiyor',
        'in Turkish or English, none needed',
      ),
      sworn: words('yeminli çevirisi var', 'with a sworn translation'),
      none: words('başka dilde, çevirisi yok', 'in another language, without translation'),
    },
    words('Belgenin dili ve çevirisi nasıl?', 'What of the paper’s language and translation?'),
  ),
  yesNo(
    'natureClear',
    'line',
    words(
      'Faturadan faaliyetin niteliği ve taleple ilişkisi anlaşılıyor mu?',
      'Does the invoice show the nature of the activity and its link with the claim?',
    ),
  ),
  choice(
    'contract',
    'line',
    {
      wetSigned: words(
        'başvuru sahibinin ıslak imzasını taşıyan sözleşme',
        'a contract with the applicant’s wet signature',
      ),
      standardTerms: words('yayımlanmış standart koşullar', 'published standard terms'),
      onInvoice: words(
        'fatura türü, içeriği, bedeli ve tarihi gösteriyor',
        'the invoice shows kind, content, price and date',
      ),
      none: words('hiçbiri', 'none of these'),
    },
    words('Tanıtım faaliyetinin sözleşmesi nedir?', 'What stands for the contract of the promotion?'),
  ),
] as const;
