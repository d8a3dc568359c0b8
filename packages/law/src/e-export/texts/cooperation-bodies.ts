import { AMENDMENT_2026, type RuleText, told } from './rule-text.ts';

/** Sections 11.2 and 11.3: supports of cooperation bodies, and the two matrices of the Ministry's slides. */
export const cooperationBodyTexts: readonly RuleText[] = [
  told(
    'E-11.2.1',
    ['computed', 'text', 'Karar m.11', 'SEED1, GIL'],
    'İşbirliği kuruluşlarının tek başına veya birlikte düzenlediği, e-ticaretle perakende satılabilen ürünlere ilişkin heyetler; faaliyet başına (2022 parasıyla) sektörel ticaret heyeti 1.500.000 TL, sektörel alım heyeti 1.250.000 TL, sanal ticaret heyeti 1.000.000 TL. Gerçekleşme raporu istenir, gözlemci görevlendirilebilir. Madde kaldırılmıştır.',
    'Missions organised by cooperation bodies, alone or together, for goods that can be sold at retail by e-commerce; per activity (2022 money) sectoral trade mission 1,500,000 TL, sectoral buyer mission 1,250,000 TL, virtual trade mission 1,000,000 TL. A realisation report is asked for, an observer may be assigned. The article is repealed.',
    { doubts: ['E-13.23'] },
  ),
  told(
    'E-11.2.2',
    ['computed', 'text', 'Karar m.12/1, değişik', 'SEED1, AGD'],
    'E-ihracat tanıtım projesi: 2022 kuralı proje başına 4.000.000 TL, en fazla 2 proje (metindeki “aynı ayda” büyük olasılıkla “aynı anda” yerine yazılmıştır; alınan okuma budur). Değişiklikten sonra: Genel Müdürlükçe onaylanan yurt dışı pazaryerleri ve dijital platformlarda tanıtım, danışmanlık, pazar araştırması ve rapor; eş zamanlı proje sayısı sınırlıdır (sayı okunamamıştır); her proje 1 ila 4 yıl; yılda 4.000.000 TL; %50.',
    'E-export promotion project: by the rule of 2022 4,000,000 TL per project, at most 2 projects (“in the same month” as printed is probably a misprint of “at the same time”; that is the reading taken). After the amendment: promotion, consultancy, market research and reports on overseas marketplaces and digital platforms approved by the General Directorate; the number of simultaneous projects is limited (the number could not be read); each project 1 to 4 years; 4,000,000 TL a year; 50 %.',
    { ...AMENDMENT_2026, doubts: ['E-11.2.2', 'E-13.21'] },
  ),
  told(
    'E-11.2.3',
    ['computed', 'text', 'Karar m.13', 'SEED1, GIL'],
    'E-ihracatı geliştirme projesi: proje başına 15.000.000 TL, aynı anda en fazla 2 proje; ülke koşullarının veya pazaryeri şartlarının doğrudan girişi zorlaştırdığı hedef ülke ve pazaryerleri için. Fizibilite ve gerçekleşme raporu Sekretaryaya verilir. Madde kaldırılmıştır.',
    'E-export development project: 15,000,000 TL per project, at most 2 at the same time; for target countries and marketplaces where country conditions or marketplace terms hinder direct entry. Feasibility and realisation report go to the Sekretarya. The article is repealed.',
    { doubts: ['E-13.23'] },
  ),
  told(
    'E-11.2.4',
    ['computed', 'text', 'Karar m.14', 'SEED1, GIL'],
    'Türkiye E-İhracat Platformu (millî B2B platformu): en fazla 5 yıl, yılda 150.000.000 TL; fizibilite çalışması istenir. Madde kaldırılmıştır.',
    'Türkiye E-İhracat Platformu (the national B2B platform): up to 5 years, 150,000,000 TL a year; a feasibility study is asked for. The article is repealed.',
    { doubts: ['E-13.23'] },
  ),
  told(
    'E-11.2.5',
    ['doubt', 'second-hand', 'Rehber', 'GIL'],
    '2025 Rehberi, hedef ülkelerdeki heyet faaliyetlerine 20 puan ilave vermiştir; neyin üzerine eklendiğini, heyetlerin oranını, kaynaklar söylemez.',
    'The guide of 2025 gave mission activities in target countries 20 points more; to what they are added, the rate of missions, the sources do not say.',
    { doubts: ['E-11.2.6'] },
  ),
  told(
    'E-11.2.6',
    ['doubt', 'assumed', 'Karar m.11, m.13, m.14', 'SEED1'],
    'Heyetlerin, geliştirme projesinin ve platformun destek oranı kaynaklarda yoktur (%50 olduğu söylenemez). Sunumun tablosu konsorsiyumları burada dışarıda gösterir; bu, E-1.8.1 ile çelişir.',
    'The rates of missions, development project and platform are unknown in the sources (they cannot be said to be 50 %). The table of the slides crosses consortia out here, against E-1.8.1.',
    { doubts: ['E-11.2.6'] },
  ),
  told(
    'E-11.2.7',
    ['definition', 'text', 'Karar m.14', 'SEED1'],
    'Millî platformun amaçları: ihracatçı envanterinin çevrim içi olması; ihracatçıların her ülkeden ithalatçıya ulaşılır olması; belirli limitler içinde sipariş alınması; ticaret müşavirlerinin, ataşelerin ve ithalatçıların taleplerinin ilanı; önemli etkinliklerin ilanı ve kayıtlı ithalatçılara duyurulması; ithalatçı ile ihracatçının buluşturulması; sonraki aşamalarda bütün ihracat işlemlerinin dijitalleşmesi.',
    'Purposes of the national platform: the exporters’ inventory online; exporters reachable by importers of every country; orders taken within certain limits; demands from trade counsellors, attachés and importers announced; important events announced and registered importers told; importers and exporters brought together; in later phases all export operations digital.',
  ),
  told(
    'E-11.2.T',
    ['computed', 'derived', 'Karar m.11–m.14', 'SEED1'],
    'İşbirliği kuruluşu desteklerinin 2022–2026 tutarları tablosu. 2022 tutarları yayımlanmıştır, sonrakiler endeksleme kuralıyla türetilmiştir; 2026’da yalnızca tanıtım projesi kalmıştır. Her tutarın kendi güven derecesi vardır.',
    'Table of the amounts of cooperation-body supports, 2022–2026. The amounts of 2022 are published, the later ones derived by the indexation rule; in 2026 only the promotion project remains. Each amount has a grade of its own.',
    { doubts: ['E-13.7', 'E-13.21'] },
  ),
  told(
    'E-11.3.T',
    ['definition', 'text', '–', 'SEED1'],
    'Bakanlık sunumunun 2 tablosu, hangi statünün hangi destekten yararlandığını gösterir: evet, hayır, Marka/Turquality tebliği kapsamında evet, doğrudan değil proje içinde, işbirliği kuruluşunun projesiyle. 2 ✅ ve 2 ❎ türü yalnızca renkle ayrılır; metne dönüşürken renk kaybolmuştur.',
    'The 2 tables of the Ministry’s slides show which status may use which support: yes, no, yes under the Brand/Turquality communiqué, not directly but inside a project, through a cooperation body’s project. The 2 kinds of ✅ and the 2 kinds of ❎ differ by colour alone, and the text has lost the colour.',
    { doubts: ['E-11.3.T'] },
  ),
];
