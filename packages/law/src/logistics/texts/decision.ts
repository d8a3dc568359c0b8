import { type RuleText, told } from '../../e-export/texts/rule-text.ts';
import { DECISION_5448 } from './line.ts';

/** Rules of Decision 5448 itself that some source tells. Its full text could be read no further than its third article. */
export const decisionTexts: readonly RuleText[] = [
  told(
    'K-3.b',
    ['computed', 'text', '5448 sayılı Karar m.3', 'LEX'],
    'Birim, yurt dışında açılan ofis veya merkezdir.',
    'A unit is an office or centre opened abroad.',
    DECISION_5448,
  ),
  told(
    'K-10.4',
    ['computed', 'published', '5448 sayılı Karar m.10/4', 'DTO'],
    'Destek limitleri her takvim yılı başında (ortalama TÜFE + ortalama Yİ-ÜFE)/2 oranında güncellenir. “Ortalama”, on iki aylık ortalamaların değişimidir; aralık ayının yıllık değişimi değildir.',
    'Support limits are updated at the start of each calendar year by (average TÜFE + average Yİ-ÜFE)/2, consumer and domestic producer inflation. “Average” is the change over twelve-month averages, not the yearly change of December.',
    { ...DECISION_5448, doubts: ['C-6'] },
  ),
  told(
    'K-pay-1',
    ['procedure', 'published', '5448 sayılı Karar', 'IGE'],
    'Kararı Bakanlık verir, hak sahiplerini ve tutarları Merkez Bankasına bildirir; ödemeyi öncelikle Merkez Bankası yapar. Bakanlık bu işi ihracatçı birlikleri genel sekreterliklerine bırakabilir. Madde numarası kaynakta yazmaz.',
    'The Ministry decides and reports payees and amounts to the Central Bank (TCMB), which pays with priority; the Ministry may leave this to the general secretariats of exporters’ associations. The source gives no article number.',
    DECISION_5448,
  ),
  told(
    'K-pay-2',
    ['computed', 'published', '5448 sayılı Karar', 'IGE'],
    'Ödeme belgelerindeki giderler dolaylı vergiler dahil desteğe esastır. TL gider TL olarak; döviz gideri, ödeme belgesi tarihindeki gösterge niteliğindeki TCMB kurlarının çapraz kuru ve döviz alış kuruyla TL’ye çevrilerek hesaplanır.',
    'Costs on the payment papers count with indirect taxes included. Costs in TL are taken in TL; costs in foreign currency are turned into TL with the cross rates and forex buying rates of the TCMB indicative list of the payment-document date.',
    { ...DECISION_5448, doubts: ['C-12', 'M-9'] },
  ),
  told(
    'K-pay-3',
    ['computed', 'published', '5448 sayılı Karar', 'IGE'],
    'Gösterge niteliğindeki kurlarda bulunmayan para birimi, TCMB’nin bilgi amaçlı kur tablosuyla çevrilir; o tabloda da yoksa oanda.com kuruyla.',
    'A currency that is not on the indicative list is converted with the TCMB information-only table; one that is not there either, at the rate of oanda.com.',
    { ...DECISION_5448, doubts: ['M-9'] },
  ),
  told(
    'K-app',
    ['procedure', 'published', '5448 sayılı Karar', 'IGE'],
    'Belgeler, süreler, Ticaret Müşavirliği onayları ve hangi hâllerde ön onay gerektiği Genelgeye bırakılmıştır.',
    'Papers, time limits, approvals of Commercial Counsellors and the cases that need pre-approval are left to the circular.',
    DECISION_5448,
  ),
  told(
    'K-75',
    ['computed', 'published', '5448 sayılı Karar m.75', 'ABD, ISTL'],
    'Lojistikte yararlanıcı, Türkiye’de yerleşik ve lojistik ile taşımacılıkta faaliyet gösteren şirketlerle Bakanlığın uygun gördüğü diğer şirket ve kuruluşlardır. Bir danışmanlık kollektif, komandit, anonim, limited şirketi ve kooperatifi sayar.',
    'A beneficiary in logistics is a company resident in Türkiye that is active in logistics and transport, and other companies and bodies that the Ministry finds suitable. One consultancy names collective, limited-partnership, joint-stock and limited companies and cooperatives.',
    DECISION_5448,
  ),
];
