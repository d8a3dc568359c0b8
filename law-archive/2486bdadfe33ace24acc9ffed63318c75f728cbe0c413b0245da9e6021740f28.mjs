// packages/kit/src/civil.ts
const EPOCH_SHIFT = 719468;
const DAYS_IN_400_YEARS = 146097;
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;
function daysInMonth(year, month) {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function exists(year, month, day) {
	return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function fromParts(year, month, day) {
	const y = month <= 2 ? year - 1 : year;
	const era = y / 400 | 0;
	const yearOfEra = y - era * 400;
	const dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 | 0) + day - 1;
	const dayOfEra = yearOfEra * 365 + (yearOfEra >> 2) - (yearOfEra / 100 | 0) + dayOfYear;
	return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT;
}
function pack(day) {
	const shifted = day + EPOCH_SHIFT;
	const era = shifted / DAYS_IN_400_YEARS | 0;
	const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
	const yearOfEra = (dayOfEra - (dayOfEra / 1460 | 0) + (dayOfEra / 36524 | 0) - (dayOfEra / 146096 | 0)) / 365 | 0;
	const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - (yearOfEra / 100 | 0));
	const monthFromMarch = (5 * dayOfYear + 2) / 153 | 0;
	const ofMonth = dayOfYear - ((153 * monthFromMarch + 2) / 5 | 0) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return yearOfEra + era * 400 + (month <= 2 ? 1 : 0) << 9 | month << 5 | ofMonth;
}

// packages/kit/src/problem.ts
var Problem = class extends Error {
	code;
	words;
	place;
	wayOut;
	constructor(code, text, more = {}) {
		super(more.place === void 0 ? text.en : `${more.place}: ${text.en}`);
		this.name = "Problem";
		this.code = code;
		this.words = text;
		this.place = more.place;
		this.wayOut = more.wayOut;
	}
};
function problem(code, text, more = {}) {
	return new Problem(code, text, more);
}

// packages/kit/src/day-words.ts
function showDay(day, lang) {
	const packed = pack(day);
	const year = packed >> 9;
	const month = packed >> 5 & 15;
	const ofMonth = packed & 31;
	return lang === "tr" ? `${two(ofMonth)}.${two(month)}.${year}` : `${ofMonth} ${monthName(month, "en")} ${year}`;
}
const MONTH_NAMES = {
	tr: [
		"Ocak",
		"Şubat",
		"Mart",
		"Nisan",
		"Mayıs",
		"Haziran",
		"Temmuz",
		"Ağustos",
		"Eylül",
		"Ekim",
		"Kasım",
		"Aralık"
	],
	en: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	]
};
function monthName(month, lang) {
	const name = MONTH_NAMES[lang][month - 1];
	if (name === void 0) throw problem("day.no-such-month", {
		tr: `${month}. ay diye bir ay yok.`,
		en: `There is no month number ${month}.`
	}, { wayOut: {
		tr: "Ay 1 ile 12 arasında bir sayıdır.",
		en: "A month is a number from 1 to 12."
	} });
	return name;
}
function two(number) {
	return number < 10 ? `0${number}` : String(number);
}

// packages/kit/src/day.ts
function dayOf(year, month, day) {
	if (!exists(year, month, day)) throw impossible(`${year}-${month}-${day}`);
	return fromParts(year, month, day);
}
function parseDay(text, place) {
	const shape = isoNumber(text);
	if (shape < 0) throw problem("day.unreadable", {
		tr: `"${text}" yıl-ay-gün biçiminde bir tarih değil.`,
		en: `"${text}" is not a date in year-month-day form.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: "Tarihi 2026-03-01 biçiminde yazın.",
			en: "Write the date like 2026-03-01."
		}
	});
	const year = Math.trunc(shape / 1e4);
	const month = Math.trunc(shape / 100) % 100;
	const day = shape % 100;
	if (!exists(year, month, day)) throw impossible(text, place);
	return fromParts(year, month, day);
}
function isDayText(text) {
	if (typeof text !== "string") return false;
	const shape = isoNumber(text);
	return shape >= 0 && exists(Math.trunc(shape / 1e4), Math.trunc(shape / 100) % 100, shape % 100);
}
function formatDay(day) {
	const packed = pack(day);
	return `${String(packed >> 9).padStart(4, "0")}-${two(packed >> 5 & 15)}-${two(packed & 31)}`;
}
function yearOf(day) {
	return pack(day) >> 9;
}
function monthOf(day) {
	return pack(day) >> 5 & 15;
}
function addDays(day, count) {
	const sum = day + count;
	if (!(sum >= -719162 && sum <= 2932896) || sum !== Math.trunc(sum)) throw outside(sum);
	return sum;
}
function weekdayOf(day) {
	return (day + 719166 + 3) % 7 + 1;
}
function firstOfMonth(day) {
	return day - (pack(day) & 31) + 1;
}
function lastOfMonth(day) {
	const packed = pack(day);
	return day - (packed & 31) + daysInMonth(packed >> 9, packed >> 5 & 15);
}
function firstOfNextMonth(day) {
	return addDays(lastOfMonth(day), 1);
}
function isoNumber(text) {
	if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
	let number = 0;
	for (let i = 0; i < 10; i++) {
		if (i === 4 || i === 7) continue;
		const digit = text.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9) return -1;
		number = number * 10 + digit;
	}
	return number;
}
function impossible(text, place) {
	return problem("day.impossible", {
		tr: `Takvimde ${text} diye bir gün yok.`,
		en: `There is no ${text} in the calendar.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: "Yılı, ayı ve günü belgeden denetleyin.",
			en: "Check year, month and day against the document."
		}
	});
}
function outside(count) {
	return problem("day.outside-calendar", {
		tr: `${count} sayısı 0001-01-01 ile 9999-12-31 arasında bir gün değil.`,
		en: `The number ${count} is not a day between 0001-01-01 and 9999-12-31.`
	}, { wayOut: {
		tr: "Hesaba giren tarihi ve gün sayısını denetleyin.",
		en: "Check the date and the number of days that went into it."
	} });
}

// packages/kit/src/period.ts
function period(from, until) {
	if (!(from < until)) throw problem("period.empty", {
		tr: `${formatDay(from)} ile ${formatDay(until)} arasında gün yok (bitiş hariçtir).`,
		en: `There is no day from ${formatDay(from)} until ${formatDay(until)} (the end is not included).`
	}, { wayOut: {
		tr: "Bitiş, başlangıçtan sonraki bir gün olmalı; son gün dahilse periodThrough kullanın.",
		en: "The end must be later than the start; where the last day is included use periodThrough."
	} });
	return {
		from,
		until
	};
}
function periodThrough(first, last) {
	return period(first, addDays(last, 1));
}
function contains(span, day) {
	return span.from <= day && day < span.until;
}
function daysIn$1(span) {
	return span.until - span.from;
}
function lastDayIn(span) {
	return span.until - 1;
}

// packages/kit/src/holidays/fixed.ts
const LAW_2429 = "https://www.harbiseskisehir.com/icerik/43/ulusal-bayram-ve-genel-tatiller-hakkinda-kanun";
function law(article) {
	return {
		rule: `2429-${article}`,
		grade: "published",
		from: LAW_2429,
		article: `2429 sayılı Kanun m.${article}`
	};
}
const FIXED_HOLIDAYS = [
	{
		month: 1,
		day: 1,
		kind: "closed",
		name: {
			tr: "Yılbaşı",
			en: "New Year's Day"
		},
		source: law("2/C")
	},
	{
		month: 4,
		day: 23,
		kind: "closed",
		name: {
			tr: "Ulusal Egemenlik ve Çocuk Bayramı",
			en: "National Sovereignty and Children's Day"
		},
		source: law("2/A-1")
	},
	{
		month: 5,
		day: 1,
		kind: "closed",
		name: {
			tr: "Emek ve Dayanışma Günü",
			en: "Labour and Solidarity Day"
		},
		source: law("2/C")
	},
	{
		month: 5,
		day: 19,
		kind: "closed",
		name: {
			tr: "Atatürk'ü Anma, Gençlik ve Spor Bayramı",
			en: "Commemoration of Atatürk, Youth and Sports Day"
		},
		source: law("2/A-2")
	},
	{
		month: 7,
		day: 15,
		kind: "closed",
		name: {
			tr: "Demokrasi ve Millî Birlik Günü",
			en: "Democracy and National Unity Day"
		},
		source: law("2/C")
	},
	{
		month: 8,
		day: 30,
		kind: "closed",
		name: {
			tr: "Zafer Bayramı",
			en: "Victory Day"
		},
		source: law("2/A-3")
	},
	{
		month: 10,
		day: 28,
		kind: "halfDay",
		name: {
			tr: "Cumhuriyet Bayramı arifesi",
			en: "Eve of Republic Day"
		},
		source: law("1")
	},
	{
		month: 10,
		day: 29,
		kind: "closed",
		name: {
			tr: "Cumhuriyet Bayramı",
			en: "Republic Day"
		},
		source: law("1")
	}
];
const WEEKEND = {
	rule: "657-99",
	grade: "published",
	from: "https://www.turkedebiyati.org/forum/konular/1059-calisma-saatleri",
	article: "657 sayılı Kanun m.99"
};

// packages/kit/src/holidays/calendar.ts
const FEAST_NAMES = {
	ramazan: {
		tr: "Ramazan Bayramı",
		en: "Ramadan Feast"
	},
	kurban: {
		tr: "Kurban Bayramı",
		en: "Sacrifice Feast"
	}
};
const LAW_SOURCE = {
	rule: "2429",
	grade: "published",
	article: "2429 sayılı Kanun"
};
const WORKDAY = {
	kind: "business",
	reason: {
		tr: "İş günü",
		en: "Business day"
	},
	source: LAW_SOURCE
};
const SATURDAY = {
	kind: "closed",
	reason: {
		tr: "Hafta sonu (Cumartesi)",
		en: "Weekend (Saturday)"
	},
	source: WEEKEND
};
const SUNDAY = {
	kind: "closed",
	reason: {
		tr: "Hafta sonu (Pazar)",
		en: "Weekend (Sunday)"
	},
	source: WEEKEND
};
function businessCalendar(table) {
	const { coverage } = table;
	const marks = marksOf(table);
	const days = new Array(daysIn$1(coverage)).fill(void 0);
	const outside = outsideOf(coverage);
	return (day) => {
		if (!contains(coverage, day)) return outside(day);
		const index = day - coverage.from;
		const known = days[index] ?? classify(day, marks, table);
		days[index] = known;
		return known;
	};
}
function marksOf(table) {
	const closed = /* @__PURE__ */ new Map();
	const half = /* @__PURE__ */ new Map();
	const shaky = /* @__PURE__ */ new Map();
	for (const feast of table.feasts) markFeast(feast, closed, half, shaky);
	for (let year = yearOf(table.coverage.from); year <= yearOf(lastDayIn(table.coverage)); year++) for (const holiday of table.fixed) {
		const day = dayOf(year, holiday.month, holiday.day);
		if (holiday.kind === "closed") closed.set(day, {
			kind: "closed",
			reason: holiday.name,
			source: holiday.source
		});
		else half.set(day, {
			kind: "halfDay",
			reason: untilOne(holiday.name),
			source: holiday.source
		});
	}
	return {
		closed,
		half,
		shaky
	};
}
function markFeast(row, closed, half, shaky) {
	const name = FEAST_NAMES[row.feast];
	for (let nth = 1; nth <= row.days; nth++) {
		const reason = {
			tr: `${name.tr}, ${nth}. gün`,
			en: `${name.en}, day ${nth}`
		};
		closed.set(addDays(row.first, nth - 1), {
			kind: "closed",
			reason,
			source: row.source
		});
	}
	const eve = untilOne({
		tr: `${name.tr} arifesi`,
		en: `Eve of the ${name.en}`
	});
	half.set(addDays(row.first, -1), {
		kind: "halfDay",
		reason: eve,
		source: row.source
	});
	if (row.source.grade === "text" || row.source.grade === "published") return;
	const reason = {
		tr: `İş günü; resmî listesi görülmemiş ${name.tr} bu güne komşu`,
		en: `Business day; beside a ${name.en} for which no official list was seen`
	};
	for (const beside of [addDays(row.first, -2), addDays(row.first, row.days)]) shaky.set(beside, {
		kind: "business",
		reason,
		source: row.source
	});
}
function classify(day, marks, table) {
	const closed = marks.closed.get(day);
	if (closed !== void 0) return closed;
	const weekday = weekdayOf(day);
	if (weekday === 6) return SATURDAY;
	if (weekday === 7) return SUNDAY;
	return marks.half.get(day) ?? missingFeast(day, table.feasts) ?? marks.shaky.get(day) ?? WORKDAY;
}
function missingFeast(day, feasts) {
	const year = yearOf(day);
	for (const name of ["ramazan", "kurban"]) {
		if (feasts.some((row) => row.feast === name && yearOf(row.first) === year)) continue;
		return {
			kind: "unknown",
			reason: {
				tr: `${year} yılı ${FEAST_NAMES[name].tr} tarihi için kaynak yok; ${showDay(day, "tr")} iş günü mü bilinmiyor.`,
				en: `No source gives the ${FEAST_NAMES[name].en} of ${year}; whether ${showDay(day, "en")} is a business day is unknown.`
			},
			source: LAW_SOURCE
		};
	}
}
function outsideOf(coverage) {
	const from = coverage.from;
	const last = lastDayIn(coverage);
	return (day) => ({
		kind: "unknown",
		reason: {
			tr: `Tatil tablosu ${showDay(from, "tr")}–${showDay(last, "tr")} günlerini kapsar; ${showDay(day, "tr")} bilinmiyor.`,
			en: `The table of holidays covers ${formatDay(from)} to ${formatDay(last)}; ${formatDay(day)} is unknown.`
		},
		source: LAW_SOURCE
	});
}
function untilOne(name) {
	return {
		tr: `${name.tr}: 13.00'ten sonra kapalı`,
		en: `${name.en}: closed from 13:00`
	};
}

// packages/kit/src/holidays/feasts.ts
function feast(name, first, grade, from) {
	const source = {
		rule: `2429-2/B/${name}-${first.slice(0, 4)}`,
		grade,
		from,
		article: "2429 sayılı Kanun m.2/B"
	};
	return {
		feast: name,
		first: parseDay(first),
		days: name === "ramazan" ? 3 : 4,
		source
	};
}
function pages(...from) {
	return from.join("; ");
}
const BIST_2022 = pages("https://doviz724.com/borsa-istanbul-borclanma-araclari-piyasasi-para-piyasasi-ve-swap-piyasasi-2022-yili-tatil-tablosu-03-01-2022-haberccb7a23ceb6cfe23.html", "https://karar.com/amp/hayat-haberleri/2022-resmi-tatil-gunleri-ne-zaman-kac-gun-2022-bayram-tarihleri-ne-zaman-1644769");
const BIST_2023 = pages("http://www.doviz724.com/borsa-istanbul-borclanma-araclari-piyasasi-para-piyasasi-ve-swap-piyasasi-tatil-gunleri-tablo-19-04-2023-haber959f86b3f5c9660c.html", "https://www.bilgilendiren.com/haber/2023-kurban-bayrami-tatili-tarihleri-14145.html");
const LISTS_2024 = pages("https://hurriyet.com.tr/bilgi/galeri-2024-ramazan-ve-kurban-bayrami-ne-zaman-onumuzdeki-yilin-dini-gunler-takvimi-listesi-kandil-gunler-ve-kadir-gecesi-tarihi-42336238", "https://halkaarz.com.tr/resmi-gazetede-yayinlandi-borsa-1-hafta-icinde-2-kez-kapali-olacak");
const LISTS_2025 = pages("https://denizpostasi.com/2025-yilinin-resmi-tatilleri-belli-oldu", "https://www.ekonomist.com.tr/borsa/borsa-istanbul-da-takaslar-ne-zaman-gerceklesecek-28-29ekimtatilmi--66918");
const DIYANET_2026 = pages("https://www.sabah.com.tr/fotohaber/yasam/bugun-borsa-acik-mi-kapali-mi-1-ocak-2026-persembe-borsa-istanbul-calisiyor-mu-tatil-mi", "https://www.ekonomist.com.tr/haberler/ramazan-bayrami-2026-ne-zaman-hangi-tarihlerde-ramazan-bayrami-tatili-tarihleri-67706");
const LISTS_2027 = pages("https://github.com/nkhalilov3/dinigunler_diyanet_json dinigunler/2027.json", "https://github.com/holidays/holidays lib/holidays/definition/custom_methods/tr.rb", "https://www.rubydoc.info/gems/holidays/Holidays/Definition/CustomMethods/TR");
const FEASTS = [
	feast("ramazan", "2022-05-02", "published", BIST_2022),
	feast("kurban", "2022-07-09", "published", BIST_2022),
	feast("ramazan", "2023-04-21", "published", BIST_2023),
	feast("kurban", "2023-06-28", "published", BIST_2023),
	feast("ramazan", "2024-04-10", "published", LISTS_2024),
	feast("kurban", "2024-06-16", "published", LISTS_2024),
	feast("ramazan", "2025-03-30", "published", LISTS_2025),
	feast("kurban", "2025-06-06", "published", LISTS_2025),
	feast("ramazan", "2026-03-20", "published", DIYANET_2026),
	feast("kurban", "2026-05-27", "published", DIYANET_2026),
	feast("ramazan", "2027-03-09", "second-hand", LISTS_2027),
	feast("kurban", "2027-05-16", "second-hand", LISTS_2027)
];

// packages/kit/src/source.ts
const GRADES$1 = [
	"text",
	"published",
	"second-hand",
	"derived",
	"assumed"
];
const GRADE_WORDS = {
	text: {
		tr: "kaynak metin",
		en: "source text"
	},
	published: {
		tr: "yayımlanmış",
		en: "published"
	},
	"second-hand": {
		tr: "ikinci el",
		en: "second-hand"
	},
	derived: {
		tr: "türetilmiş",
		en: "derived"
	},
	assumed: {
		tr: "varsayım",
		en: "assumed"
	}
};
function weaker(a, b) {
	return GRADES$1.indexOf(a) >= GRADES$1.indexOf(b) ? a : b;
}

// packages/kit/src/business-days.ts
const TURKISH_HOLIDAYS = {
	coverage: periodThrough(parseDay("2022-04-20"), parseDay("2027-12-31")),
	fixed: FIXED_HOLIDAYS,
	feasts: FEASTS
};
const TURKISH_CALENDAR = businessCalendar(TURKISH_HOLIDAYS);
function businessDay(day, calendar = TURKISH_CALENDAR) {
	return calendar(day);
}

// packages/kit/src/words.ts
function words(tr, en) {
	return {
		tr,
		en
	};
}
function fill(template, values) {
	return {
		tr: fillOne(template.tr, values, "tr"),
		en: fillOne(template.en, values, "en")
	};
}
function fillOne(text, values, lang) {
	return text.replace(/\{(\w+)\}/g, (place, name) => {
		if (!Object.hasOwn(values, name)) return place;
		const value = values[name];
		return typeof value === "object" ? value[lang] : String(value);
	});
}

// packages/kit/src/canonical.ts
function canonical(value) {
	switch (typeof value) {
		case "string": return JSON.stringify(value);
		case "bigint": return `${value}n`;
		case "boolean": return value ? "true" : "false";
		case "number":
			if (!Number.isSafeInteger(value)) throw notCanonical(String(value));
			return String(value);
		case "object":
			if (value === null) return "null";
			if (Array.isArray(value)) return `[${value.map((item) => item === void 0 ? "null" : canonical(item)).join(",")}]`;
			return canonicalObject(value);
		default: throw notCanonical(typeof value);
	}
}
function canonicalObject(value) {
	const fields = value;
	let text = "";
	for (const key of Object.keys(fields).sort()) {
		const field = fields[key];
		if (field === void 0) continue;
		text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(field)}`;
	}
	return `{${text}}`;
}
function notCanonical(what) {
	return problem("not-canonical", words(`Özeti alınacak veride izin verilmeyen değer: ${what}.`, `A value that may not be digested: ${what}.`));
}

// packages/kit/src/dated.ts
function dated(name, entries) {
	return {
		name,
		entries
	};
}
function entryStart(entry) {
	return entry.from ?? entry.seenFrom;
}
function entryEnd(entry) {
	if (entry.until !== void 0) return entry.until - 1;
	if (entry.from !== void 0) return Number.POSITIVE_INFINITY;
	return entry.seenTo ?? entry.seenFrom;
}
function knownSince(entry) {
	return entry.knownFrom ?? entryStart(entry);
}
function valueOn(history, day, knownOn, same = Object.is) {
	let before;
	let after;
	for (const entry of history.entries) {
		if (knownSince(entry) > knownOn) continue;
		if (entryStart(entry) <= day) before = entry;
		else if (after === void 0) after = entry;
	}
	if (before !== void 0 && entryEnd(before) >= day) return {
		known: true,
		entry: before
	};
	if (before !== void 0 && after !== void 0 && same(before.value, after.value)) return {
		known: true,
		entry: before
	};
	return {
		known: false,
		between: [before, after].filter((entry) => entry !== void 0)
	};
}

// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);

// node_modules/@noble/hashes/sha2.js
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));

// packages/kit/src/digest.ts
function digestText(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
function digestOf(value) {
	return digestText(canonical(value));
}

// packages/kit/src/exact.ts
function divRound(numerator, divisor, rounding) {
	if (divisor === 0n) throw problem("division-by-zero", words("Sıfıra bölme.", "Division by zero."));
	const quotient = numerator / divisor;
	const remainder = numerator - quotient * divisor;
	if (remainder === 0n || rounding === "down") return quotient;
	const away = numerator < 0n === divisor < 0n ? 1n : -1n;
	if (rounding === "up") return quotient + away;
	return (remainder < 0n ? -2n * remainder : 2n * remainder) >= (divisor < 0n ? -divisor : divisor) ? quotient + away : quotient;
}
const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
const LONGEST = 400;
function decimal(text) {
	const found = text.length <= LONGEST ? PLAIN.exec(text) : null;
	if (found === null) throw problem("not-a-decimal", words(`“${text.slice(0, 40)}” bir sayı değil.`, `“${text.slice(0, 40)}” is not a number.`));
	const [, sign, whole, fraction = "", exponent = "0"] = found;
	const digits = BigInt(`${whole}${fraction}`) * (sign === "-" ? -1n : 1n);
	const scale = fraction.length - Number(exponent);
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
function decimalText(value) {
	const negative = value.digits < 0n;
	const text = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, "0");
	const whole = text.slice(0, text.length - value.scale);
	const fraction = value.scale === 0 ? "" : `.${text.slice(text.length - value.scale)}`;
	return `${negative ? "-" : ""}${whole}${fraction}`;
}
function roundDecimal(value, places, rounding) {
	if (value.scale <= places) return atScale(value, places);
	return divRound(value.digits, 10n ** BigInt(value.scale - places), rounding);
}
function atScale(value, scale) {
	return value.digits * 10n ** BigInt(scale - value.scale);
}

// packages/kit/src/months.ts
function addMonths(day, count, rounding) {
	if (!Number.isInteger(count)) throw badCount(count);
	const packed = pack(day);
	const months = (packed >> 9) * 12 + (packed >> 5 & 15) - 1 + count;
	const year = Math.floor(months / 12);
	const month = months - year * 12 + 1;
	const number = packed & 31;
	const length = daysInMonth(year, month);
	if (number <= length) return dayOf(year, month, number);
	const clamped = dayOf(year, month, length);
	if (rounding === "clamp") return clamped;
	if (rounding === "overflow") return addDays(clamped, 1);
	throw ambiguous(day, count, clamped);
}
function addYears(day, count, rounding) {
	return addMonths(day, count * 12, rounding);
}
function ambiguous(day, count, clamped) {
	const next = addDays(clamped, 1);
	return problem("months.ambiguous", {
		tr: `${showDay(day, "tr")} tarihine ${count} ay eklenince o ayda aynı numaralı gün yok: ${formatDay(clamped)} ya da ${formatDay(next)} olabilir.`,
		en: `${count} months from ${showDay(day, "en")} there is no day of that number: it may be ${formatDay(clamped)} or ${formatDay(next)}.`
	}, { wayOut: {
		tr: "Hangi okumanın geçerli olduğunu seçin: ayın son günü ya da izleyen ayın ilk günü.",
		en: "Choose the reading: the last day of that month or the first day of the month after."
	} });
}
function badCount(count) {
	return problem("months.count", {
		tr: `${count} geçerli bir ay sayısı değil.`,
		en: `${count} is not a usable number of months.`
	}, { wayOut: {
		tr: "Tam sayı verin; bir süre en az 1 aydır.",
		en: "Give a whole number; a time limit has at least 1 month."
	} });
}

// packages/kit/src/quarter.ts
function quarterOf(day) {
	return quarterAt(yearOf(day) * 4 + Math.trunc((monthOf(day) - 1) / 3));
}
function parseQuarter(text, place) {
	const match = /^(\d{4})-Q([1-4])$/.exec(text);
	if (match === null || match[1] === "0000") throw unreadable$1(text, "2026-Q1", "quarter.unreadable", place);
	return quarterAt(Number(match[1]) * 4 + Number(match[2]) - 1);
}
function formatQuarter(of) {
	return `${String(of.year).padStart(4, "0")}-Q${of.quarter}`;
}
function quarterPeriod(of) {
	const from = dayOf(of.year, of.quarter * 3 - 2, 1);
	return period(from, of.quarter === 4 ? dayOf(of.year + 1, 1, 1) : dayOf(of.year, of.quarter * 3 + 1, 1));
}
function showQuarter(of, lang) {
	return lang === "tr" ? `${of.year} yılı ${of.quarter}. çeyrek` : `Q${of.quarter} ${of.year}`;
}
function parseHalfYear(text, place) {
	const match = /^(\d{4})-H([12])$/.exec(text);
	if (match === null || match[1] === "0000") throw unreadable$1(text, "2026-H1", "half-year.unreadable", place);
	return {
		year: Number(match[1]),
		half: match[2] === "1" ? 1 : 2
	};
}
function halfYearPeriod(of) {
	return of.half === 1 ? period(dayOf(of.year, 1, 1), dayOf(of.year, 7, 1)) : period(dayOf(of.year, 7, 1), dayOf(of.year + 1, 1, 1));
}
function quarterAt(index) {
	const year = Math.floor(index / 4);
	return {
		year,
		quarter: index - year * 4 + 1
	};
}
function unreadable$1(text, example, code, place) {
	return problem(code, {
		tr: `"${text}" bir dönem anahtarı değil.`,
		en: `"${text}" is not the key of a period.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: `Dönemi ${example} biçiminde yazın.`,
			en: `Write the period like ${example}.`
		}
	});
}

// packages/kit/src/filing-period.ts
function parseNamedPeriod(text, place) {
	if (/^\d{4}-Q/.test(text)) return {
		...quarterPeriod(parseQuarter(text, place)),
		key: text,
		kind: "quarter"
	};
	if (/^\d{4}-H/.test(text)) return {
		...halfYearPeriod(parseHalfYear(text, place)),
		key: text,
		kind: "half-year"
	};
	const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
	if (month === null || month[1] === "0000") throw problem("period.unreadable", {
		tr: `"${text}" bir dönem anahtarı değil.`,
		en: `"${text}" is not the key of a period.`
	}, {
		...place === void 0 ? {} : { place },
		wayOut: {
			tr: "Dönemi 2026-Q2, 2025-H1 ya da 2026-05 biçiminde yazın.",
			en: "Write the period like 2026-Q2, 2025-H1 or 2026-05."
		}
	});
	const from = dayOf(Number(month[1]), Number(month[2]), 1);
	return {
		...period(from, addMonths(from, 1, "clamp")),
		key: text,
		kind: "month"
	};
}
function isWithin(day, { from, until }) {
	return day >= from && day < until;
}
function sameMonth(a, b) {
	return monthOf(a) === monthOf(b) && b - a < 31 && a - b < 31;
}

// packages/kit/src/finding.ts
const UNKNOWN_WORDS = {
	ask: {
		tr: "sorulacak",
		en: "to be asked"
	},
	await: {
		tr: "beklenecek",
		en: "to be awaited"
	},
	judge: {
		tr: "yetkili karar verecek",
		en: "a person decides"
	},
	law: {
		tr: "kaynaklarda yok",
		en: "no source says"
	}
};

// packages/kit/src/key-part.ts
const JOINS = {
	"%": "%25",
	"|": "%7C",
	"#": "%23"
};
function keyPart(name) {
	return /[|#]|%(?:25|7C|23)/.test(name) ? name.replaceAll(/[|#]|%(?=25|7C|23)/g, (join) => JOINS[join]) : name;
}
function nameOfPart(part) {
	return part.replaceAll(/%(25|7C|23)/g, (_, code) => code === "25" ? "%" : code === "7C" ? "|" : "#");
}

// packages/kit/src/money.ts
const PLACES = {
	BHD: 3,
	CLP: 0,
	IQD: 3,
	ISK: 0,
	JOD: 3,
	JPY: 0,
	KRW: 0,
	KWD: 3,
	LYD: 3,
	OMR: 3,
	PYG: 0,
	TND: 3,
	UGX: 0,
	VND: 0,
	XAF: 0,
	XOF: 0
};
function minorPlaces(currency) {
	return PLACES[currency] ?? 2;
}
const ALIASES = {
	TL: "TRY",
	YTL: "TRY",
	"₺": "TRY",
	$: "USD",
	US$: "USD",
	"€": "EUR",
	"£": "GBP"
};
function findCurrency(text) {
	if (isCode(text)) return ALIASES[text] ?? text;
	const upper = text.trim().replaceAll("i", "I").toUpperCase();
	const alias = ALIASES[upper];
	if (alias !== void 0) return alias;
	return isCode(upper) ? upper : void 0;
}
function isCode(text) {
	if (text.length !== 3) return false;
	for (let at = 0; at < 3; at++) {
		const letter = text.charCodeAt(at);
		if (letter < 65 || letter > 90) return false;
	}
	return true;
}
function moneyFrom(value, currency, rounding) {
	return {
		minor: roundDecimal(value, minorPlaces(currency), rounding),
		currency
	};
}
function moneyText(value) {
	return decimalText({
		digits: value.minor,
		scale: minorPlaces(value.currency)
	});
}
function showMoney(value, lang) {
	const amount = groupDigits(moneyText(value), lang);
	if (lang === "tr") return `${amount} ${value.currency === "TRY" ? "TL" : value.currency}`;
	return `${value.currency} ${amount}`;
}
function groupDigits(plain, lang) {
	const negative = plain.startsWith("-");
	const [whole = "", fraction] = (negative ? plain.slice(1) : plain).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "tr" ? "." : ",");
	return `${negative ? "-" : ""}${grouped}${fraction === void 0 ? "" : (lang === "tr" ? "," : ".") + fraction}`;
}
function lira(whole) {
	return {
		minor: BigInt(whole) * 100n,
		currency: "TRY"
	};
}

// packages/kit/src/rate.ts
function percent(value) {
	return Math.round(value * 100);
}
function liraMinor(minor, places, rate, rounding) {
	const numerator = minor * rate.value.digits * 100n;
	const divisor = 10n ** BigInt(places) * BigInt(rate.unit) * 10n ** BigInt(rate.value.scale);
	return divRound(numerator, divisor, rounding);
}
function showPercent(share, lang) {
	const whole = Math.trunc(share / 100);
	const rest = Math.abs(share % 100);
	const fraction = rest === 0 ? "" : `${lang === "tr" ? "," : "."}${String(rest).padStart(2, "0").replace(/0$/, "")}`;
	return lang === "tr" ? `%${whole}${fraction}` : `${whole}${fraction} %`;
}

// packages/law/src/facts/fact-definition.ts
const YES_NO$1 = ["no", "yes"];
const YES_NO_WORDS = [words("hayır", "no"), words("evet", "yes")];
function yesNo$1(name, subject, question, more = {}) {
	return {
		name,
		type: "yes-no",
		subject,
		domain: YES_NO$1,
		answers: YES_NO_WORDS,
		question,
		why: "ask",
		...more
	};
}
function choice$1(name, subject, answers, question) {
	return {
		name,
		type: "choice",
		subject,
		domain: Object.keys(answers),
		answers: Object.values(answers),
		question,
		why: "ask"
	};
}
function measured$1(name, type, subject, question, more = {}) {
	return {
		name,
		type,
		subject,
		domain: [],
		answers: [],
		question,
		why: "ask",
		...more
	};
}

// packages/law/src/facts/status.ts
const STATUS_WORDS = {
	company: words("Şirket", "Company"),
	retailSite: words("Perakende e-ticaret sitesi", "Retail e-commerce site"),
	marketplace: words("Pazaryeri", "Marketplace"),
	b2bPlatform: words("B2B platformu", "B2B platform"),
	consortium: words("E-ihracat konsorsiyumu", "E-export consortium"),
	cooperationBody: words("İşbirliği kuruluşu", "Cooperation body")
};
const STATUSES = Object.keys(STATUS_WORDS);

// packages/law/src/facts/common-facts.ts
const commonFacts = [
	choice$1("status", "beneficiary", STATUS_WORDS, words("Hangi statüyle başvuruyorsunuz?", "Under which status do you apply?")),
	yesNo$1("legalPerson", "beneficiary", words("Başvuran tüzel kişi mi?", "Is the applicant a legal person?")),
	yesNo$1("unionMember", "beneficiary", words("İhracatçı birliğine üye misiniz?", "Are you a member of an exporters’ association?")),
	yesNo$1("dysRegistered", "beneficiary", words("DYS kaydınız var mı?", "Are you registered in DYS?")),
	measured$1("coverageDay", "day", "beneficiary", words("Kapsam kararı hangi gün verildi?", "On which day was coverage decided?")),
	choice$1("companyGrade", "beneficiary", {
		top: words("en üst kademe", "the top grade"),
		other: words("daha alt bir kademe", "a lower grade")
	}, words("Şirketin kademesi nedir?", "Which grade does the company have?")),
	yesNo$1("brandProgramme", "beneficiary", words("Marka/Turquality programında mısınız?", "Are you in the Brand/Turquality programme?")),
	measured$1("turkishProductRatio", "share", "platform", words("Satışlarınızın yüzde kaçı Türk ürünü? (örnek: 87,5)", "What per cent of your sales are Turkish products? (e.g. 87.5)")),
	yesNo$1("trademarkTurkiye", "beneficiary", words("Marka Türkiye’de tescilli mi?", "Is the trademark registered in Türkiye?")),
	choice$1("trademarkAbroad", "beneficiary", {
		none: words("başvuru da yok", "not even applied for"),
		applied: words("başvuruldu", "applied for"),
		registered: words("tescilli", "registered")
	}, words("Ön onay gününde marka en az bir Madrid Sistemi ülkesinde tescilli miydi?", "On the day of pre-approval, was the mark registered in at least one Madrid System country?")),
	measured$1("preApprovalDay", "day", "support", words("Ön onay hangi gün verildi?", "On which day was pre-approval given?")),
	yesNo$1("accountManaged", "platform", words("Platform hesabını siz ya da organik bağlı şirketiniz mi yönetiyor?", "Do you or an organically linked company manage the platform account?")),
	yesNo$1("accessGiven", "platform", words("İncelemeci kuruluşa hesapta okuma (analist) yetkisi verildi mi?", "Has the examining body been given read (analyst) access to the account?")),
	yesNo$1("listingComplete", "platform", words("İlanlarda KTÜN (GTIN), menşe ülke ve tescilli marka girili mi (ya da el yapımı olduğu için istisna mı)?", "Do the listings show GTIN, country of origin and the registered brand (or are they excused as hand-made)?")),
	yesNo$1("turkishProduct", "platform", words("Tanıtılan ürünler tamamen ya da kısmen Türkiye’de mi üretiliyor?", "Are the promoted products wholly or partly made in Türkiye?")),
	choice$1("payer", "beneficiary", {
		beneficiary: words("yararlanıcı", "the beneficiary"),
		linkedCompany: words("organik bağlı şirket (en az %51)", "an organically linked company (at least 51 %)"),
		other: words("başka biri", "somebody else")
	}, words("Ödemeyi kim yaptı?", "Who paid?")),
	choice$1("paymentChannel", "beneficiary", {
		bank: words("banka ya da kart", "bank or card"),
		cash: words("nakit", "cash"),
		customerCheque: words("müşteri çeki", "customer cheque"),
		endorsedCheque: words("cirolu çek", "endorsed cheque")
	}, words("Ödeme hangi yolla yapıldı?", "By what means was it paid?")),
	yesNo$1("relatedParty", "beneficiary", words("Faturayı düzenleyenle aranızda ortaklık, yönetim, denetim, sermaye ya da akrabalık bağı var mı?", "Are you tied to the invoice issuer by partnership, management, control, capital or kinship?")),
	yesNo$1("supportedElsewhere", "beneficiary", words("Aynı gider başka bir program kapsamında desteklendi mi?", "Has the same expense been supported under another programme?")),
	yesNo$1("foreignLanguageAbroad", "platform", words("Tanıtım yurt dışına yönelik ve yabancı dilde mi?", "Does the promotion aim abroad and use a foreign language?")),
	yesNo$1("activityListed", "platform", words("Faaliyet “E-İhracat Tanıtım Faaliyetleri Listesi”nde var mı? (incelemeci kuruluş karar verir)", "Is the activity on the “E-export Promotion Activities List”? (the examining body decides)"), { why: "judge" }),
	yesNo$1("objected", "beneficiary", words("İncelemeci kuruluş tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu mu?", "Did the examining body find the promotion harmful to the image of Turkish products or the country?"), {
		why: "judge",
		presumed: "no"
	})
];

// packages/law/src/facts/support-facts.ts
const supportFacts = [
	measured$1("exportPreviousYear", "amount", "beneficiary", words("Önceki takvim yılındaki ihracatınız (GB ve BGB e-ticaret) kaç ABD doları?", "What were your exports in the previous calendar year (ordinary and simplified declarations), in US dollars?"), { currency: "USD" }),
	yesNo$1("databaseListed", "platform", words("Veri tabanı Bakanlığın “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” listesinde mi? (incelemeci kuruluş karar verir)", "Is the database on the Ministry’s list of databases for e-commerce and digital marketing? (the examining body decides)"), { why: "judge" }),
	measured$1("euPreApprovalDay", "day", "support", words("Herhangi bir Avrupa Birliği ülkesi için ilk ön onay hangi gün verildi?", "On which day was the first pre-approval given for any European Union country?")),
	choice$1("provider", "platform", {
		listed: words("Bakanlığın listesindeki bir firma", "a firm on the Ministry’s list"),
		marketplace: words("pazaryerinin kendisi", "the marketplace itself"),
		other: words("başka bir firma", "another firm")
	}, words("Hizmeti kim sunuyor?", "Who provides the service?")),
	yesNo$1("becameSale", "platform", words("Bu teslimat ve hizmetler satışa dönüştü mü?", "Did these deliveries and services turn into sales?")),
	yesNo$1("depotApproved", "support", words("Bakanlık yurt dışı temsilcisi depoyu inceleyip uygun buldu mu?", "Did the Ministry’s overseas representative inspect the depot and find it suitable?"), { why: "judge" }),
	yesNo$1("countryPicked", "platform", words("Bakanlık bu ülkeyi pazara giriş koşullarına göre belirledi mi?", "Has the Ministry picked this country by its market-entry conditions?"), { why: "judge" }),
	yesNo$1("marketplaceApproved", "platform", words("Pazaryeri Bakanlıkça onaylı mı?", "Is the marketplace approved by the Ministry?"), { why: "judge" }),
	yesNo$1("storeOpened", "platform", words("Çevrim içi mağaza gerçekten açıldı mı?", "Was the online store actually opened?")),
	yesNo$1("serviceListed", "platform", words("Danışmanlık, “E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesi”nde mi?", "Is the consultancy on the list of services that may be bought from an e-commerce stakeholder?"), { why: "judge" }),
	yesNo$1("entryCondition", "platform", words("Hizmet, pazaryerine giriş şartı ya da ülkenin e-ticaret pazarına girişte zorunlu mu?", "Is the service an entry condition of the marketplace, or mandatory for entering the country’s e-commerce?")),
	yesNo$1("autoParts", "platform", words("Satılanlar otomotiv yedek parçası mı?", "Are the goods automotive spare parts?")),
	yesNo$1("retailGoods", "support", words("Faaliyet, e-ticaretle perakende satılabilen ürünlere mi ilişkin?", "Does the activity concern goods that can be sold at retail by e-commerce?")),
	yesNo$1("feasibility", "support", words("Fizibilite çalışması verildi mi?", "Has the feasibility study been given?")),
	yesNo$1("realisationReport", "support", words("Gerçekleşme raporu verildi mi?", "Has the realisation report been given?")),
	yesNo$1("directorateApproved", "support", words("Pazaryerleri ve dijital platformlar İhracat Genel Müdürlüğünce onaylandı mı?", "Have the marketplaces and digital platforms been approved by the General Directorate of Exports?"), { why: "judge" }),
	measured$1("adSales", "amount", "sales", words("Bu pazaryeri, ülke ve çeyrekte reklamların getirdiği satış ne kadar?", "How much did the ads sell on this marketplace, in this country and quarter?")),
	measured$1("eCommerceSales", "amount", "sales", words("Bu ülkede ve dönemde toplam e-ticaret satışınız ne kadar?", "How much did you sell by e-commerce in this country and period, in all?"))
];

// packages/law/src/facts/catalogue.ts
const factCatalogue = [...commonFacts, ...supportFacts];
const SLOTS = new Map(factCatalogue.map((definition, slot) => [definition.name, slot]));
function slotOf(name) {
	return SLOTS.get(name);
}
function findFact(name) {
	const slot = SLOTS.get(name);
	return slot === void 0 ? void 0 : factCatalogue[slot];
}
function fullMask(definition) {
	return (1 << definition.domain.length) - 1;
}
function hasSlot(definition) {
	return definition.type !== "amount" || definition.currency !== void 0;
}

// packages/law/src/pipeline/bounds.ts
const MANY = 10n ** 30n;
const UNBOUNDED = 10n ** 24n;

// packages/law/src/constructs/by-facts.ts
function restsOnFactsAlone({ shape }) {
	switch (shape?.is) {
		case "answer": return true;
		case "all":
		case "any": return shape.parts.every(restsOnFactsAlone);
		case "reading": return Object.values(shape.by).every(restsOnFactsAlone);
		case "days": return isOfFacts(shape.a) && isOfFacts(shape.b);
		default: return false;
	}
}
function isOfFacts({ shape }) {
	return shape?.is === "fact" || shape?.is === "fixed";
}

// packages/law/src/facts/fact-set.ts
const PER_WORD = 30;
const WORDS = Math.ceil(factCatalogue.length / PER_WORD);
const NO_FACTS = new Array(WORDS).fill(0);
function factSet(slots) {
	const set = NO_FACTS.slice();
	for (const slot of slots) {
		const word = Math.trunc(slot / PER_WORD);
		set[word] = set[word] | 1 << slot % PER_WORD;
	}
	return set;
}
function hasFact(set, slot) {
	return (set[Math.trunc(slot / PER_WORD)] & 1 << slot % PER_WORD) !== 0;
}
function isEmptySet(set) {
	return set.every((word) => word === 0);
}
function unionOf(a, b) {
	return a.map((word, at) => word | b[at]);
}
function commonOf(a, b) {
	return a.map((word, at) => word & b[at]);
}

// packages/law/src/facts/claim.ts
function withSlot(claim, slot, value) {
	const slots = claim.slots.with(slot, value);
	return {
		...claim,
		slots,
		open: openSlots(slots)
	};
}
function withReading(claim, doubt, reading) {
	const readings = {
		...claim.readings,
		[doubt]: reading
	};
	return {
		...claim,
		readings,
		readingsKey: readingsText(readings)
	};
}
function readingsText(readings) {
	return Object.keys(readings).sort().map((doubt) => `${doubt}=${readings[doubt]}`).join("&");
}
function openSlots(slots) {
	const open = [];
	for (const [slot, definition] of factCatalogue.entries()) {
		if (!hasSlot(definition)) continue;
		const value = slots[slot];
		if (definition.domain.length === 0 ? Number.isNaN(value) : (value & value - 1) !== 0) open.push(slot);
	}
	return factSet(open);
}

// packages/law/src/constructs/outcome.ts
const FAILS$1 = 1;
const HOLDS$1 = 2;
function outcomeOf(holds) {
	return holds ? 2 : 1;
}
function slotOn(line, run, slot) {
	const own = line.slots[slot];
	return own === -1 ? run.slots[slot] : own;
}

// packages/law/src/constructs/ceiling.ts
const statusSlot = slotOf("status");
const gradeSlot = slotOf("companyGrade");
const brandSlot = slotOf("brandProgramme");
const ratioSlot = slotOf("turkishProductRatio");
const COMPANY_BIT = 1 << STATUSES.indexOf("company");
const TOP_GRADE = 1 << (factCatalogue[gradeSlot]?.domain.indexOf("top") ?? 0);
const YES$1 = 2;
function ceilingSize(ceiling, line, run, booked, readingOf) {
	const possible = slotOn(line, run, statusSlot);
	const sources = [];
	const table = tableUnder(ceiling, readingOf);
	let least;
	let most;
	let known = true;
	for (const [index, status] of STATUSES.entries()) {
		const history = (possible & 1 << index) === 0 ? void 0 : table[status];
		if (history === void 0) continue;
		const answer = valueOn(history, booked, run.knownOn);
		if (!answer.known) {
			known = false;
			continue;
		}
		sources.push(answer.entry.source);
		const size = answer.entry.value.minor;
		const lower = isGraded(ceiling, line, run) && 1 << index === COMPANY_BIT ? 0n : size;
		if (least === void 0 || lower < least) least = lower;
		if (most === void 0 || size > most) most = size;
	}
	const [halfLeast, halfMost] = halfOf(ceiling, line, run, readingOf);
	return {
		least: halfLeast ? (least ?? 0n) / 2n : least ?? 0n,
		most: halfMost ? (most ?? 0n) / 2n : most ?? 0n,
		known,
		sources
	};
}
function tableUnder({ table }, readingOf) {
	if (!isByReading(table)) return table;
	return table.by[readingOf(table.doubt)] ?? Object.values(table.by)[0];
}
function isByReading(table) {
	return "doubt" in table;
}
function isGraded(ceiling, line, run) {
	return ceiling.graded && slotOn(line, run, gradeSlot) !== TOP_GRADE;
}
function halfOf(ceiling, line, run, readingOf) {
	switch (ceiling.half === void 0 ? "nobody" : ceiling.half.applies[readingOf(ceiling.half.doubt)] ?? "nobody") {
		case "nobody": return [false, false];
		case "everybody": return [true, true];
		case "below-full-ratio": {
			const ratio = slotOn(line, run, ratioSlot);
			return Number.isNaN(ratio) ? [true, false] : [ratio < 1e4, ratio < 1e4];
		}
		case "brand-programme": {
			const brand = slotOn(line, run, brandSlot);
			return [(brand & YES$1) !== 0, brand === YES$1];
		}
	}
}

// packages/law/src/constructs/pool.ts
function partsUnder(parts, readingOf) {
	if ("doubt" in parts) return parts.by[readingOf(parts.doubt)] ?? Object.values(parts.by)[0];
	return parts;
}
function doubtOfParts(parts) {
	return "doubt" in parts ? [parts.doubt] : [];
}
function tellsParts(line, parts) {
	return parts.every((part) => part === "year" || partOf(line, part) !== "");
}
function poolKey(head, line, parts, year) {
	let key = head;
	for (const part of parts) key += `|${part === "year" ? year : keyPart(partOf(line, part))}`;
	return key;
}
function partOf(line, part) {
	return line[part];
}

// packages/law/src/constructs/support-rate.ts
const FULL$2 = 1e4;
const MOST_KEPT = 5e5;
function compileRate(rate, readingOf) {
	const { ratio: follows } = rate;
	const ratioSlot = follows === void 0 ? 0 : slotOf(follows.fact);
	const ratioCounts = follows !== void 0 && (follows.inScope[readingOf(follows.doubt)] ?? true);
	const bonusTime = bonusTimeUnder(rate, readingOf);
	let keptFor = NaN;
	let kept = /* @__PURE__ */ new Map();
	let size = 0;
	return (line, run, booked) => {
		if (run.knownOn !== keptFor || size > MOST_KEPT) {
			keptFor = run.knownOn;
			kept = /* @__PURE__ */ new Map();
			size = 0;
		}
		const ratio = ratioCounts ? slotOn(line, run, ratioSlot) : FULL$2;
		const key = (Number.isNaN(booked) ? -1 : booked) * 10002 + (Number.isNaN(ratio) ? 10001 : ratio);
		let ofCountry = kept.get(line.country);
		if (ofCountry === void 0) {
			ofCountry = /* @__PURE__ */ new Map();
			kept.set(line.country, ofCountry);
		}
		let answer = ofCountry.get(key);
		if (answer === void 0) {
			answer = rateOnLine(rate, bonusTime, line.country, booked, ratio, run.knownOn);
			ofCountry.set(key, answer);
			size += 1;
		}
		return answer;
	};
}
function bonusTimeUnder({ bonus }, readingOf) {
	if (bonus === void 0) return "never";
	return bonus.reading === void 0 ? "always" : bonus.reading.by[readingOf(bonus.reading.doubt)] ?? "never";
}
function rateOnLine(rate, bonusTime, country, booked, ratio, knownOn) {
	const { points } = rate.base;
	const bonus = bonusOn(rate, bonusTime, country, booked, knownOn);
	return {
		known: points !== "unknown",
		rateLeast: points === "unknown" ? 0 : points + bonus.least,
		rateMost: points === "unknown" ? FULL$2 : points + bonus.most,
		ratioLeast: Number.isNaN(ratio) ? 0 : ratio,
		ratioMost: Number.isNaN(ratio) ? FULL$2 : ratio,
		list: bonus.list
	};
}
function bonusOn(rate, time, country, booked, knownOn) {
	const { bonus } = rate;
	if (bonus === void 0 || time === "never") return {
		least: 0,
		most: 0,
		list: []
	};
	if (typeof time === "object" && booked >= time.before) return {
		least: 0,
		most: 0,
		list: []
	};
	if (country === "" || Number.isNaN(booked)) return {
		least: 0,
		most: bonus.points,
		list: []
	};
	const answer = valueOn(bonus.list(country), booked, knownOn);
	if (answer.known) {
		const points = answer.entry.value ? bonus.points : 0;
		return {
			least: points,
			most: points,
			list: [answer.entry.source]
		};
	}
	return {
		least: 0,
		most: bonus.points,
		list: answer.between.map((entry) => entry.source)
	};
}

// packages/law/src/doubts/doubt.ts
function settled({ reading: [taken, said], ...doubt }) {
	return {
		...doubt,
		readings: { [taken]: said },
		taken
	};
}
const NO_SOURCE$1 = words("Hiçbir kaynak söylemiyor; seçilmedikçe bu okuma alınır.", "No source says; this reading is taken unless another is chosen.");
const DOCUMENTS_SILENT = words("Belge söylemiyor; seçilmedikçe bu okuma alınır.", "The document does not say; this reading is taken unless another is chosen.");

// packages/law/src/doubts/of-amounts.ts
const ofAmounts = [
	settled({
		id: "E-2.2-points",
		place: words("Karar hedef ülke için “20 puana kadar” der; kaç puan eklenir?", "The Decision says “up to 20 points” for a target country; how many are added?"),
		reading: ["twenty", words("tam 20 puan", "the whole 20 points")],
		why: words("Destekleri anlatan kaynakların hepsi hedef ülkede %70 der (TAS, TAH, TRB24/25). Daha düşük bir puanı hiçbiri söylemiyor, bu yüzden seçilemez.", "Every source that tells the supports says 70 % in a target country (TAS, TAH, TRB24/25). None tells fewer points, so none can be chosen."),
		bearsOn: ["E-2.2"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-3.4",
		place: words("Pazara giriş raporunda hedef ülke ilavesi var mı?", "Is there a target-country addition for market-entry reports?"),
		reading: ["none", words("yok", "there is none")],
		why: words("İlaveyi anlatan kaynak yalnızca m.4, m.5 ve m.6’yı sayar (TAS); m.3 için bir ilaveyi hiçbiri söylemiyor.", "The source that tells the addition lists m.4, m.5 and m.6 only (TAS); none tells one for m.3."),
		bearsOn: ["E-2.2", "E-3.4"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-13.19",
		place: words("Marka/Turquality ürünlerinin satışı Türk ürünü oranına sayılır mı?", "Do sales of Brand/Turquality products count in the Turkish-product ratio?"),
		reading: ["counts", words("sayılır; o zaman üst limitin yarısı sınırdır", "they count; half of the ceiling is then the limit")],
		why: words("Bu ürünlerin payını başka bir ölçü olarak anan ESN ile yarım üst limiti anan SEED1’i birlikte açıklayan okuma budur. Oran, incelemeciye söylendiği gibi alınır; kimin yarıda durduğu E-2.7’de seçilir.", "This is the reading that explains ESN, which names the share of such products as another measure, together with SEED1, which names the half ceiling. The ratio is taken as told; who stops at half is chosen under E-2.7."),
		bearsOn: ["E-2.6", "E-2.7"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-13.20",
		place: words("Türk ürünü oranı üst limitlerden önce mi uygulanır?", "Does the Turkish-product ratio apply before the ceilings?"),
		reading: ["before-ceilings", words("önce; üst limit ve yıllık toplam sonra keser", "before; ceiling and yearly total cut after it")],
		why: words("TAH oranı destek oranıyla çarpar, GIL desteğin satış payını izlediğini söyler; ikisi de hak edişi üst limitten önce küçültür. %75 sınırına göre sırası E-2.34-order’da seçilir.", "TAH multiplies the rate by it and GIL says that support follows the sales share; both make the award smaller before any ceiling. Its order against the 75 % limit is chosen under E-2.34-order."),
		bearsOn: ["E-2.6", "E-2.8"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.34-grade",
		place: words("Kademesi bilinmeyen ya da en üstte olmayan şirketin üst limiti ne kadardır?", "What is the ceiling of a company whose grade is unknown or not the top one?"),
		reading: ["at-most-top", words("“en çok” en üst kademeninki", "“at most” that of the top grade")],
		why: words("Yayımlanan limitler en üst kademenindir (E-1.3.6); öbür kademelerin tutarları bulunamadı (E-13.2), bu yüzden hak ediş bir aralıktır.", "The published limits are those of the top grade (E-1.3.6); the amounts of the others were not found (E-13.2), so the award is a range."),
		bearsOn: [
			"E-4.T",
			"E-6.T",
			"E-10.T"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.31-yearly",
		place: words("Dönemi yazılmayan üst limitler (m.3, m.6 ve m.8’de konsorsiyum) yıllık mıdır?", "Are the ceilings without a stated period (m.3, m.6, and the consortium’s of m.8) yearly?"),
		reading: ["yearly", words("yıllıktır", "they are yearly")],
		why: words("Aynı Kararın öbür üst limitleri yıllıktır ve hepsi her yıl birlikte güncellenir (E-12.1.1). Başka bir dönemi hiçbir kaynak söylemiyor.", "The other ceilings of the Decision are yearly, and all are updated together every year (E-12.1.1). No source tells another period."),
		bearsOn: [
			"E-3.T",
			"E-6.T",
			"E-9.T"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-6.9-after-repeal",
		place: words("Depo kirası kaldırıldıktan sonra ortak üst limit, kirası sürenler için kalır mı?", "Does the joint ceiling stay, after depot rent was repealed, for those whose rent runs on?"),
		reading: ["stays", words("kalır", "it stays")],
		why: words("Süren destek eski kuralıyla sürer; ayrı bir üst limiti hiçbir kaynak söylemiyor.", "What runs on runs on under its old rule; no source tells a ceiling of its own."),
		bearsOn: ["E-6.9", "E-7.4"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-13.17",
		place: words("Çevrim içi mağaza desteğinin üst limiti kimin için ne kadardır?", "What is the ceiling of the online-store support, and for whom?"),
		reading: ["three-or-one-and-a-half", words("2022 parasıyla konsorsiyum 3 milyon TL, öbürleri 1,5 milyon TL", "in the money of 2022, 3 million TL for a consortium, 1.5 million TL for the others")],
		why: words("Sunum ile 2024 bilgi notu aynı tutarları verir; şirketin 2026 limiti 1,5 milyon TL’nin güncellenmişidir.", "The slides and the briefing on the circular of 2024 give the same amounts; the company limit of 2026 is 1.5 million TL updated."),
		bearsOn: ["E-9.T"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-11.2.6",
		place: words("Heyetlerin, geliştirme projesinin ve platformun destek oranı nedir?", "What is the rate of missions, the development project and the platform?"),
		reading: ["unknown", words("bilinmiyor: uygun gider gösterilir, hak ediş hesaplanmaz", "unknown: the eligible expense is shown, no award is computed")],
		why: words("Hiçbir kaynak oran vermiyor; %50 oldukları söylenemez. Hedef ülkedeki 20 puan da (E-11.2.5) bilinmeyen bir orana eklenirdi.", "No source gives a rate; it cannot be said to be 50 %. The 20 points in target countries (E-11.2.5) would be added to an unknown rate."),
		bearsOn: [
			"E-11.2.1",
			"E-11.2.3",
			"E-11.2.4",
			"E-11.2.5"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-12.2",
		place: words("Yayımlanmamış yıllık limitler nasıl hesaplanır?", "How are yearly limits computed that were not published?"),
		reading: ["reconstructed", words("geri kurulmuş çarpanlarla, 1 TL payla; yayımlanan tutarlar olduğu gibi kalır", "by the reconstructed factors, within 1 TL; published amounts stay as they are")],
		why: words("Hesap, bulunan 23 yayımlanmış tutarın hepsini verir. Kardeş 5973 sayılı Kararda son haneler farklıdır; yuvarlama çizelgeye göre değişir.", "The arithmetic gives all 23 published figures found. In the sister Decision 5973 the last digits differ; the rounding depends on the spreadsheet."),
		bearsOn: ["E-12.2", "E-12.1.1"],
		actsOn: "assessment"
	})
];

// packages/law/src/doubts/of-conditions.ts
const ofConditions = [{
	id: "E-13.13",
	place: words("Yurt dışı marka tescili mi, yurt dışı başvuru mu aranır?", "Is an overseas registration required, or is an application enough?"),
	readings: {
		registration: words("bir Madrid ülkesinde tescil (TAS, ITK)", "registration in one Madrid country (TAS, ITK)"),
		application: words("başvuru yeterli (KD24, GIL)", "an application is enough (KD24, GIL)")
	},
	taken: "registration",
	why: words("Resmî kuruluşun sayfası (ITK) tescil der; sürüme göre değişmiş olabilir. TRB24/25 her destek ülkesinde tescil der; C derecelidir, seçilemez.", "The official body’s page (ITK) says registration; it may differ by version. TRB24/25 say registration in each country of support; they are grade C, so that cannot be chosen."),
	bearsOn: ["E-2.14"],
	actsOn: "assessment"
}, {
	id: "E-4.2-pay-per-order",
	place: words("Sipariş başına ödeme 13.04.2026 Genelgesinden önce de destekleniyor muydu?", "Was pay-per-order supported before the circular of 13 April 2026?"),
	readings: {
		"from-2026": words("yalnızca 13.04.2026’dan beri", "only since 13 April 2026"),
		always: words("başından beri", "from the start")
	},
	taken: "from-2026",
	why: words("Önceki metinler sipariş başına ödemeyi anmaz: tıklama başına ödeme (SEED1), görüntüleme ve yorum hizmeti (SEED2).", "Earlier texts do not name pay-per-order: pay-per-click (SEED1), display ads and reviews (SEED2)."),
	bearsOn: ["E-4.2"],
	actsOn: "assessment"
}];

// packages/law/src/doubts/of-cooperation-bodies.ts
const ofCooperationBodies = [
	{
		id: "E-11.2.6-consortium",
		place: words("E-ihracat konsorsiyumu, işbirliği kuruluşlarının desteklerinden yararlanır mı?", "May an e-export consortium have the supports of cooperation bodies?"),
		readings: {
			"bodies-only": words("yararlanmaz (SEED1’in tablosu)", "it may not (the table of SEED1)"),
			"with-consortia": words("işbirliği kuruluşu olarak yararlanır (GIL, EID)", "it may, as a cooperation body (GIL, EID)")
		},
		taken: "bodies-only",
		why: words("Bakanlığın sunumu kendi zamanı için konsorsiyumu dışarıda gösterir; öbür kaynaklar bir tarih vermeden onu işbirliği kuruluşlarının arasında sayar.", "For its own time the Ministry’s slides cross consortia out; the other sources list them among cooperation bodies without giving a day."),
		bearsOn: [
			"E-1.7.6",
			"E-1.8.1",
			"E-11.2.1",
			"E-11.2.2",
			"E-11.2.3",
			"E-11.2.4"
		],
		actsOn: "assessment"
	},
	{
		id: "E-12.3-running",
		place: words("Maddesi 17.01.2026’da kaldırılan heyet, proje ve platformlardan sürenlere ne olur?", "What becomes of missions, projects and platforms under way whose article was repealed on 17 January 2026?"),
		readings: {
			ends: words("destek o gün biter; sonra başlayan faaliyet desteklenmez", "the support ends on that day; what starts later is not supported"),
			"run-on": words("o günden önce ön onay alınmışsa sürer", "it runs on where pre-approval was given before that day")
		},
		taken: "ends",
		why: words("Hiçbir kaynak bu destekler için geçiş kuralı söylemez; yalnızca depo kirası için söylenir (E-7.4).", "No source tells a transitional rule for these supports; one is told for depot rent only (E-7.4)."),
		bearsOn: [
			"E-12.3.6",
			"E-11.2.1",
			"E-11.2.3",
			"E-11.2.4"
		],
		actsOn: "assessment"
	},
	{
		id: "E-11.2.2",
		place: words("Tanıtım projesinde “aynı ayda en fazla 2 proje” ne demektir?", "For promotion projects, what does “at most 2 projects in the same month” mean?"),
		readings: {
			"same-time": words("aynı anda en fazla 2 proje", "at most 2 projects at the same time"),
			"same-month": words("aynı ayda en fazla 2 proje", "at most 2 projects in the same month")
		},
		taken: "same-time",
		why: words("Aynı sunum geliştirme projesi için “aynı anda” der; “aynı ayda” büyük olasılıkla bunun yanlış basılmış hâlidir.", "The same slides say “at the same time” for the development project; “in the same month” is probably a misprint of it."),
		bearsOn: ["E-11.2.2"],
		actsOn: "assessment"
	},
	{
		id: "E-13.21",
		place: words("Tanıtım projesinin 2026 metnindeki 4.000.000 TL hangi yılın parasıdır?", "Of which year is the 4,000,000 TL in the text of 2026 on promotion projects?"),
		readings: {
			indexed: words("2022 parası: 2026’da 19.728.673 TL", "money of 2022: 19,728,673 TL in 2026"),
			"re-based": words("2026 parası: 4.000.000 TL", "money of 2026: 4,000,000 TL")
		},
		taken: "indexed",
		why: words("Tutar 2022 metnindekiyle aynıdır; Karar tutarları 2022 parasıyla yazar, güncelleme m.18’le olur.", "The figure is that of the text of 2022; the Decision writes its amounts in the money of 2022 and m.18 updates them."),
		bearsOn: ["E-11.2.2", "E-11.2.T"],
		actsOn: "assessment"
	},
	settled({
		id: "E-11.2.2-rate",
		place: words("Tanıtım projesinin oranı 17.01.2026’dan önce de %50 miydi?", "Was the rate of promotion projects 50 % before 17 January 2026 too?"),
		reading: ["fifty", words("evet, %50", "yes, 50 %")],
		why: words("%50’yi yalnızca değişik metin yazar (AGD). Kaynaklar oranı bilinmeyenleri tek tek sayar ve tanıtım projesini aralarında göstermez (E-11.2.6).", "Only the amended text writes the 50 % (AGD). The sources name those whose rate is unknown one by one, and promotion projects are not among them (E-11.2.6)."),
		bearsOn: ["E-11.2.2"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-11.2.2-number",
		place: words("17.01.2026’dan sonra aynı anda kaç tanıtım projesi yürütülebilir?", "How many promotion projects may run at the same time after 17 January 2026?"),
		reading: ["two", words("önceki gibi en fazla 2", "at most 2, as before")],
		why: words("Değişiklik bir sınır koyar, ama eldeki nüshada sayı okunmuyor (AGD). Başka bir sayı uydurulmaz, bu yüzden seçilemez.", "The amendment sets a limit, but its number cannot be read in the copy at hand (AGD). No other number is invented, so none can be chosen."),
		bearsOn: ["E-11.2.2"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-13.23",
		place: words("Kaldırılan m.11, m.13 ve m.14 hangi desteklerdi?", "Which supports were the repealed articles 11, 13 and 14?"),
		reading: ["by-order", words("kaynakların sayma sırasıyla: heyetler, geliştirme projesi, Türkiye E-İhracat Platformu", "by the order in which sources list them: missions, development project, Türkiye E-İhracat Platformu")],
		why: words("Maddelerin metni bulunamadı; m.12 tanıtım projesi olduğuna göre öbürleri sıradan çıkarılır. Başka bir dağılımı hiçbir kaynak söylemiyor.", "The text of the articles was not found; as m.12 is the promotion project, the others follow from the order. No source tells another distribution."),
		bearsOn: [
			"E-11.2.1",
			"E-11.2.3",
			"E-11.2.4",
			"E-12.3.6"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.8-bodies",
		place: words("Yıllık toplam, Türk ürünü oranı ve %75 sınırı işbirliği kuruluşlarına da uygulanır mı?", "Do the yearly total, the Turkish-product ratio and the 75 % limit bind cooperation bodies too?"),
		reading: ["single-firms", words("uygulanmaz, tek tek firmalar içindir", "they do not, they are for single firms")],
		why: words("Toplamlar yalnızca firma statüleri için sayılır (E-11.1); kuruluşlar için bir tutar hiçbir kaynakta yoktur.", "Totals are listed for the statuses of firms only (E-11.1); no source has an amount for bodies."),
		bearsOn: [
			"E-2.8",
			"E-11.1",
			"E-11.2.1",
			"E-11.2.2",
			"E-11.2.3",
			"E-11.2.4"
		],
		actsOn: "assessment"
	})
];

// packages/law/src/doubts/of-documents.ts
const ofDocuments = [
	{
		id: "E-2.22",
		place: words("Gider KDV’siz mi değerlendirilir?", "Is the expense valued without VAT?"),
		readings: { "without-vat": words("KDV’siz (KOR, Bakanlık destekleri için genel)", "without VAT (KOR, general for Ministry supports)") },
		taken: "without-vat",
		why: words("Genel kural; 5986 için teyit edilmedi.", "A general rule; not confirmed for 5986."),
		bearsOn: ["E-2.22"],
		actsOn: "lines"
	},
	{
		id: "E-2.33-base",
		place: words("Rapor, fatura ve ödemeden hangisi desteğe esastır?", "Which of reported, invoiced and paid is the base?"),
		readings: { least: words("platform, dönem ve ülke başına üçünün en küçüğü", "the least of the three per platform, period and country") },
		taken: "least",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "E-2.33-country",
		place: words("Ülkesi yazmayan fatura ülkelere nasıl dağılır?", "How does an invoice without a country spread over countries?"),
		readings: { "report-shares": words("aynı dönemin rapordaki ülke payları", "the report’s country shares of the same period") },
		taken: "report-shares",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "payment-spread",
		place: words("Ödeme faturalara nasıl dağılır?", "How does a payment spread over invoices?"),
		readings: { "oldest-first": words("en eski fatura önce; ön ödemede ilk giren ilk çıkar", "the oldest invoice first; a prepaid balance first in, first out") },
		taken: "oldest-first",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "E-2.16",
		place: words("Organik bağlı şirketin ödemesi sayılır mı?", "Does a payment by an organically linked company count?"),
		readings: { "linked-may-pay": words("en az %51 bağlı şirketinki sayılır", "it counts from a company linked by at least 51 %") },
		taken: "linked-may-pay",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.16"],
		actsOn: "lines"
	},
	{
		id: "evidence-opening-balance",
		place: words("Belgelerden önceki platform bakiyesi ne kadardı?", "What was the platform balance before the documents begin?"),
		readings: { nothing: words("sıfır sayılır", "taken as nothing") },
		taken: "nothing",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "evidence-invoice-period",
		place: words("Hizmet dönemi yazmayan fatura hangi döneme aittir?", "To which period does an invoice without a service period belong?"),
		readings: { "month-of-invoice": words("kendi gününün dönemine", "to that of its own day") },
		taken: "month-of-invoice",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "evidence-comparison-period",
		place: words("Karşılaştırma hangi dönem başına yapılır?", "Per what period is the comparison made?"),
		readings: {
			month: words("ay başına", "per month"),
			"as-reported": words("rapor satırlarının aştığı aylar birlikte", "months that report rows reach over together"),
			quarter: words("çeyrek başına", "per quarter")
		},
		taken: "month",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "evidence-rows-over-quarters",
		place: words("Çeyrek sınırını aşan rapor satırı nasıl bölünür?", "How is a report row that reaches over the end of a quarter split?"),
		readings: { "by-days": words("günlerine göre", "by its days") },
		taken: "by-days",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.33", "E-4.3"],
		actsOn: "lines"
	},
	{
		id: "evidence-invoice-list",
		place: words("Platformun kendi fatura listesi fatura sayılır mı?", "Does a platform’s own list of invoices count as invoices?"),
		readings: { counts: words("sayılır; kılavuz ona fatura der", "it does; the guide calls it invoices") },
		taken: "counts",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.33"],
		actsOn: "lines"
	},
	{
		id: "evidence-account-holder",
		place: words("Sahibi yazmayan hesap özeti kimindir?", "Whose is a statement that names no holder?"),
		readings: { beneficiary: words("yararlanıcının", "the beneficiary’s") },
		taken: "beneficiary",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.16"],
		actsOn: "lines"
	},
	{
		id: "evidence-expense-currency",
		place: words("Lirayla ödenen dövizli alışverişte giderin para birimi hangisidir?", "What is the currency of a foreign purchase paid from a lira card?"),
		readings: {
			purchase: words("alışverişin", "the purchase’s"),
			debited: words("çekilen lira", "the lira debited")
		},
		taken: "purchase",
		why: DOCUMENTS_SILENT,
		bearsOn: ["E-2.24"],
		actsOn: "lines"
	}
];

// packages/law/src/doubts/of-entry.ts
const ofEntry = [
	settled({
		id: "E-3.3-kinds",
		place: words("Analizler ile dönüşüm ve yeni pazar raporları 20 raporun içinde mi sayılır?", "Do analyses, and conversion or new-market reports, count among the 20 reports?"),
		reading: ["together", words("birlikte sayılır; üyelikler ayrı", "together; memberships apart")],
		why: words("Kaynaklar iki sayı verir, rapor ve üyelik; üçüncü bir sayı yoktur (SEED1, GIL).", "The sources give two numbers, of reports and of memberships; there is no third (SEED1, GIL)."),
		bearsOn: ["E-3.2", "E-3.3"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-3.3-membership",
		place: words("Birkaç yıllık üyelik kaç üyelik sayılır?", "As how many does a membership of several years count?"),
		reading: ["one-per-year", words("her yılı bir üyelik", "one membership for each year")],
		why: words("Kaynak 20 “yıllık” üyelikten söz eder (GIL). Başka bir sayımı hiçbir kaynak söylemiyor.", "The source speaks of 20 “yearly” memberships (GIL). No source tells another count."),
		bearsOn: ["E-3.3"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-6.2-content",
		place: words("Ayrıca faturalanan elleçleme, paketleme ve taşıma, sipariş karşılamanın kendi gider türü müdür?", "Are handling, packing and freight that are invoiced apart a kind of fulfilment expense of their own?"),
		reading: ["content", words("değildir; birim başına hizmetin içeriğidir", "they are not; they are content of the per-unit service")],
		why: words("Kaynaklar birim başına hizmeti ve depolamayı sayar, bunları içerik olarak anar (TAS, TRB24/25, SCA).", "The sources list the per-unit service and storage, and tell these as its content (TAS, TRB24/25, SCA)."),
		bearsOn: ["E-6.2"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-6.6-start",
		place: words("Avrupa Birliği ülkelerinde üç yıl ne zaman başlar?", "When do the three years begin in the countries of the European Union?"),
		reading: ["first-approval", words("bir Birlik ülkesi için verilen ilk ön onayı izleyen ayın ilk günü, hepsi için birlikte", "on the first day of the month after the first pre-approval for one of them, for all together")],
		why: words("Kaynak tek ön onayın bütün Birlikte sayıldığını söyler (TAS); sonraki bir ön onayın yeni bir süre açtığını söyleyen yoktur.", "The source says that a single pre-approval counts across the Union (TAS); none says that a later one opens a new period."),
		bearsOn: ["E-6.6"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-6.6-members",
		place: words("Genelge hangi ülkeleri Avrupa Birliği sayar?", "Which countries does the circular take for the European Union?"),
		reading: ["members", words("Birliğin 27 üyesini", "the 27 members of the Union")],
		why: words("Genelgedeki liste bulunamadı. Karar yürürlüğe girdiğinden beri üyeler değişmedi.", "The list of the circular was not found. The members have not changed since the Decision came into force."),
		bearsOn: ["E-6.6"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-7.4-running",
		place: words("Depo kirası kaldırıldıktan sonra önceki ön onaylar sürer mi?", "Do earlier pre-approvals run on after depot rent was repealed?"),
		reading: ["run-on", words("17.01.2026’dan önce ön onay alanlar sürer", "those pre-approved before 17 January 2026 go on")],
		why: words("Geçişi anlatan tek kaynak böyle der (KOR2, C derecesi). Desteğin o gün kesildiğini söyleyen bir kaynak yoktur; 2026 için bir tutar ise yoktur.", "The only source that tells the transition says so (KOR2, grade C). No source says that it stopped on that day; for 2026 there is no amount."),
		bearsOn: ["E-7.4"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-8.3-integration",
		place: words("Bir entegrasyon nedir; 6 pazaryeri sınırı neyi sayar?", "What is one integration, and what does the limit of 6 marketplaces count?"),
		reading: ["marketplace", words("bir pazaryeri bir entegrasyondur; bütün yıllarda toplam 6 pazaryeri", "one marketplace is one integration; 6 marketplaces in all years together")],
		why: words("Metin “pazaryeri başına 3 yıl ve en fazla 6 pazaryeri” der (SEED1); sayının her yıl yenilendiğini söyleyen yoktur.", "The text says “3 years per marketplace and at most 6 marketplaces” (SEED1); none says that the number is renewed each year."),
		bearsOn: ["E-8.3", "E-8.T"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-9.3-stakeholder",
		place: words("“Bir pazaryeri için bir e-ticaret paydaşı” her ülke ve yıl için ayrı mıdır?", "Is “one stakeholder for one marketplace” told for each country and year apart?"),
		reading: ["in-all", words("değildir; pazaryeri başına toplam bir paydaş", "it is not; one stakeholder per marketplace in all")],
		why: words("Kaynak yalnızca pazaryerini anar (TAS); dar okuma alınır.", "The source names the marketplace only (TAS); the narrow reading is taken."),
		bearsOn: ["E-9.3"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.31-commission",
		place: words("Komisyon desteğinin üç yılı neye bağlıdır?", "To what are the three years of commission support tied?"),
		reading: ["marketplace-and-country", words("pazaryeri ve ülkeye birlikte", "to marketplace and country together")],
		why: words("Kaynaklar yalnızca “3 yıl” der. Destek, ülkelerle birlikte belirlenen pazaryerleri için verilir.", "The sources only say “3 years”. The support is given for marketplaces determined together with countries."),
		bearsOn: ["E-10.2"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-10.3-month",
		place: words("Komisyonun “aylık hesaplanması” bir satırdan ne ister?", "What does it ask of a line that commission is “computed monthly”?"),
		reading: ["one-month", words("satır tek bir takvim ayına ait olmalı", "the line must belong to one calendar month")],
		why: words("Hak ediş aylık, belgeler çeyrek dönemledir (TAS). Aylara bölünmemiş bir satırın hangi aya ne kadar düştüğünü hiçbir kaynak söylemiyor.", "The award is monthly, documents go by quarter (TAS). How much of a line that is not split by months falls into which, no source says."),
		bearsOn: ["E-10.3"],
		actsOn: "assessment"
	})
];

// packages/law/src/doubts/of-general-rules.ts
const GENERAL$1 = words("Kaynak, Bakanlık desteklerini genel olarak anlatır (KOR); 5986 için teyit edilmedi, aykırı bir kural da bulunamadı (E-13.4).", "The source tells Ministry supports in general (KOR); not confirmed for 5986, nor was a rule against it found (E-13.4).");
const ofGeneralRules = [
	settled({
		id: "E-2.12-wording",
		place: words("Ürün açıklamasında “Türkiye” sözcüğünün bulunması da şart mıdır?", "Must the word “Türkiye” stand in the product description as well?"),
		reading: ["three-fields", words("değildir; KTÜN, üretim yeri ve marka yeter", "no; GTIN, place of production and brand are enough")],
		why: words("Genelge üç bilgiyi sayar (TAS, SEED2). Bir birlik ve bir rehber özeti sözcüğü bekler (ITK, GIL), ama bir şart olarak anmaz.", "The circular lists three entries (TAS, SEED2). One association and one digest of the guide expect the word (ITK, GIL) but do not call it a condition."),
		bearsOn: ["E-2.12"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.14-home",
		place: words("Markanın önce Türkiye’de tescili kimden istenmez?", "Of whom is the first registration of the mark in Türkiye not asked?"),
		reading: ["everybody", words("herkesten istenir", "it is asked of everybody")],
		why: words("Genelgenin 5/5 istisnası anılır, metni bulunamadı; istisna uydurulmaz.", "The exception of the circular’s 5/5 is named, its text was not found; no exception is invented."),
		bearsOn: ["E-2.14"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.23",
		place: words("Bankacılık kanalı dışındaki ödeme 5986’da da geçersiz midir?", "Is payment outside banking channels out under 5986 too?"),
		reading: ["out", words("geçersizdir", "it is out")],
		why: GENERAL$1,
		bearsOn: ["E-2.23"],
		actsOn: "assessment"
	}),
	settled({
		id: "M-10",
		place: words("Ayın 15’i kuralı seçilirse ödemeler ne başına sayılır?", "Where the rule of the 15th is chosen, per what are payments counted?"),
		reading: ["support-and-month", words("destek ve takvim ayı başına, başvurudaki ayrı ödemeler", "per support and calendar month, the separate payments of the application")],
		why: words("Metin sayımın kapsamını yazmaz; öneri başvuran ve faaliyet türü başınadır. Kural yalnızca E-2.24’te seçilirse işler.", "The text does not say what is counted together; the proposal is per applicant and kind of activity. The rule works only where it is chosen under E-2.24."),
		bearsOn: ["L-18.2", "M-10"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-2.25",
		place: words("Eksik belge için üç aylık süreler 5986’da da işler mi?", "Do the three-month periods for missing documents run under 5986 too?"),
		reading: ["three-and-three", words("işler: üç ay, bir kez üç ay daha", "they do: three months, once three more")],
		why: GENERAL$1,
		bearsOn: ["E-2.25"],
		actsOn: "none"
	}),
	settled({
		id: "E-2.26",
		place: words("Belgelerin on yıl saklanması ve yurt dışı temsilcisinin onayı 5986’da da istenir mi?", "Are ten years of keeping, and approval of the overseas representative, asked under 5986 too?"),
		reading: ["asked", words("istenir", "they are")],
		why: GENERAL$1,
		bearsOn: ["E-2.26"],
		actsOn: "none"
	}),
	settled({
		id: "E-2.27",
		place: words("Vadesi geçmiş vergi ve SGK borcu 5986 ödemesinden de düşülür mü?", "Is overdue tax and social-security debt set off against a payment under 5986 too?"),
		reading: ["set-off", words("düşülür; hak ediş hesabını değiştirmez", "it is; the award does not change by it")],
		why: GENERAL$1,
		bearsOn: ["E-2.27"],
		actsOn: "none"
	}),
	settled({
		id: "E-13.11",
		place: words("Başvuru KEP ile mi, DYS üzerinden mi verilir?", "Is an application filed by KEP or through DYS?"),
		reading: ["dys", words("DYS üzerinden (TAS, OFI)", "through DYS (TAS, OFI)")],
		why: words("Genelgenin ilk maddesi DYS üzerinden yürüyen işlemlerden söz eder; KEP’i Mayıs 2025 Rehberinin özeti anar (GIL). Tutarlar buna dayanmaz, yapılacaklar dayanır; incelemeciye sorulmalıdır.", "The first article of the circular speaks of processes over DYS; KEP is told by the digest of the guide of May 2025 (GIL). No amount rests on it, the steps to take do; the examining body should be asked."),
		bearsOn: ["E-2.29"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.1.9",
		place: words("Yurt dışı pazaryeri en az kaç yabancı ülkede faaliyet göstermelidir?", "In how many foreign countries must an overseas marketplace be active?"),
		reading: ["more-than-three", words("üçten fazla", "in more than three")],
		why: words("Eldeki nüshada harf bozuktur; “üçten fazla” onun okunuşudur (AGD). Pazaryerinin onayını Bakanlık verir, bir hesap buna dayanmaz.", "The character is garbled in the copy at hand; “more than three” is a reading of it (AGD). The Ministry approves marketplaces, no computation rests on it."),
		bearsOn: ["E-1.1.9"],
		actsOn: "none"
	})
];

// packages/law/src/doubts/of-lists.ts
const ofLists$1 = [
	settled({
		id: "E-13.27",
		place: words("Çelişen kaynaklardan hangisi alınır?", "Which of sources that disagree is taken?"),
		reading: ["own-time", words("temel metin kendi zamanı için; sonraki kaynak yalnızca belirtilmiş bir günden ve en az B derecesiyle değiştirir", "a base text for its own time; a later source changes it only from a stated day and from grade B up")],
		why: words("Resmî metnin tamamı bulunamadı (E-13.1). C dereceli bir kaynağın gördüğü liste hukuku değiştirmez; görüldüğü günün bilgisi olarak, derecesiyle durur.", "The official text was not found whole (E-13.1). A list seen by a grade-C source does not change the law; it stands as what was seen on its day, with its grade."),
		bearsOn: [
			"E-9.5",
			"E-10.7",
			"E-12.3"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-13.28",
		place: words("Yalnızca görüldüğü gün bilinen liste ve eşikler arada neydi?", "What were lists and thresholds between the days on which they were seen?"),
		reading: ["unknown-between", words("iki görülme aynıysa o, farklıysa bilinmiyor; yalnızca yıl ya da ay anan kaynak o günler için sayılır", "where two sightings agree, that; where they differ, unknown; a source that names only a year or month counts for its days")],
		why: words("Değişimin günü yazmıyor; en yakın değeri almak uydurmak olurdu. Ocak 2025’in komisyon listesi ayın ortasında görülmüş sayılır.", "The day of change is not told; taking the nearest value would be inventing. The commission list of January 2025 counts as seen in the middle of the month."),
		bearsOn: [
			"E-1.3.7",
			"E-1.4.T",
			"E-9.5",
			"E-10.7",
			"E-12.4.1",
			"E-12.4.2",
			"E-12.4.3"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-13.25",
		place: words("2026 artışı, 35 ülke ve deponun kaldırılması hangi gün oldu?", "On which day came the rise of 2026, the 35 countries and the depot repeal?"),
		reading: ["january-to-april", words("1 Ocak, 13 Nisan ve 17 Ocak 2026’da (TAS, AGD)", "on 1 January, 13 April and 17 January 2026 (TAS, AGD)")],
		why: words("KOR2 hepsini 22.09.2026’ya koyar; C derecelidir ve resmî dosyaları okuyan kaynakla çelişir.", "KOR2 puts them all on 22 September 2026; it is grade C and conflicts with the source that read the official files."),
		bearsOn: [
			"E-12.1.3",
			"E-12.3.6",
			"E-12.3.7",
			"E-12.3.9",
			"E-12.4.2"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-12.3.6",
		place: words("Okunan değişiklik metni 17.01.2026 tarihli Resmî Gazetenin midir?", "Is the amending text at hand that of the Official Gazette of 17 January 2026?"),
		reading: ["same", words("odur", "it is")],
		why: words("Metnin sayfası tarihsizdir (AGD); son değişikliğin gününü ve aynı içeriği TAS verir.", "The page of the text has no date (AGD); TAS gives the day of the last amendment and the same content."),
		bearsOn: [
			"E-2.4",
			"E-7.4",
			"E-11.2.2",
			"E-12.3.6"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-12.3.6-clauses",
		place: words("17.01.2026 değişikliği burada kullanılan başka bir tanımı da kaldırdı mı?", "Did the amendment of 17 January 2026 also remove another definition that is used here?"),
		reading: ["none", words("kaldırmadı sayılır", "taken not to have")],
		why: words("İki ya da üç bent daha kaldırılmıştır, ama harfleri eldeki nüshada bozuktur (AGD). Hangileri olduğunu söyleyen bir kaynak yoktur.", "Two or three more clauses are removed, but their letters are garbled in the copy at hand (AGD). No source says which they are."),
		bearsOn: [
			"E-1.1.1",
			"E-1.1.2",
			"E-1.1.3",
			"E-1.1.4",
			"E-1.1.5",
			"E-1.1.6",
			"E-12.3.6"
		],
		actsOn: "none"
	}),
	settled({
		id: "E-3.1-circular",
		place: words("Pazara giriş raporu Genelgenin kaçıncı maddesindedir?", "In which article of the circular do market-entry reports stand?"),
		reading: ["twelve", words("m.12", "art. 12")],
		why: words("Öbür destekler m.13’ten başlar ve aynı sırayla gider; m.12’yi anan bir kaynak yoktur. Yalnızca atıf buna dayanır.", "The other supports begin at art. 13 and go in the same order; no source names art. 12. Only the citation rests on it."),
		bearsOn: ["E-3.1"],
		actsOn: "none"
	}),
	settled({
		id: "E-13.16",
		place: words("Bir kaynağın m.4–m.8 için bütün statüleri sayması alınır mı?", "Is one source’s listing of every status under supports 4 to 8 taken?"),
		reading: ["not-taken", words("alınmaz", "it is not")],
		why: words("GIL’in bu listeleri her destekte aynıdır; bütün limit tabloları tersini gösterir.", "Those lists of GIL are the same for every support; every table of limits shows the contrary."),
		bearsOn: [
			"E-4.1",
			"E-5.1",
			"E-6.1",
			"E-7.1",
			"E-8.1",
			"E-9.1"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-10.7-ebay",
		place: words("Mayıs 2025 listesinde ABD varken eBay’de yalnızca oto yedek parça mı desteklenir?", "With the USA on the list of May 2025, is eBay supported there for automotive spare parts only?"),
		reading: ["parts-only", words("yalnızca oto yedek parça", "for automotive spare parts only")],
		why: words("Liste ABD’yi ülke olarak sayar, ayrıca “ABD ve Kanada’da eBay oto yedek parça” der; ülke satırı eBay’i de kapsasaydı bu söz boş kalırdı.", "The list has the USA as a country and also says “eBay automotive spare parts (USA, Canada)”; were eBay covered by the country, those words would be empty."),
		bearsOn: ["E-10.7"],
		actsOn: "assessment"
	}),
	settled({
		id: "E-10.7-day",
		place: words("Çevrim içi mağaza ve komisyonda ülke hangi günün listesinde aranır?", "On the list of which day is the country looked up for online store and commission?"),
		reading: ["spending-day", words("harcama gününün; bu gün E-2.9-earlier-spending’deki okumayla bulunur", "of the spending day, which the reading of E-2.9-earlier-spending finds")],
		why: words("Liste hangi satışların desteklendiğini söyler, bu da satışın yapıldığı güne bakar. Ön onay gününün listesini hiçbir kaynak anmıyor.", "The list says which sales are supported, and that looks to the day on which they are made. No source names the list of the pre-approval day."),
		bearsOn: [
			"E-2.4",
			"E-9.5",
			"E-10.7"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-11.3.T",
		place: words("Sunum tablolarında rengi yitmiş işaretler hangi türdendir?", "Of which kind are the marks in the tables of the slides whose colour is lost?"),
		reading: ["by-the-pages", words("aynı sunumun yararlanıcı sayfalarının dediği tür", "the kind that the pages on beneficiaries in the same slides tell")],
		why: words("Slaytların iki tür “evet” ve iki tür “hayır” işareti yalnızca renkle ayrılır, metinde renk yoktur. Bir hesap buna dayanmaz; tablo gösterimi dayanır.", "The two kinds of “yes” and the two kinds of “no” of the slides differ by colour alone, and the text has none. No computation rests on it, the showing of the table does."),
		bearsOn: ["E-11.3.T", "E-8.1"],
		actsOn: "none"
	}),
	settled({
		id: "E-9.5-picked",
		place: words("Bakanlığın pazara giriş koşullarına göre belirlediği ülke (m.16/2), çevrim içi mağaza desteğinin ülke listesinde yoksa da olur mu?", "Does a country that the Ministry picked by market-entry conditions (m.16/2) count for the online store although its list lacks it?"),
		reading: ["list-only", words("hayır: Genelgenin listesi esastır, m.16/2 onun üstüne aranır", "no: the circular’s list decides, and m.16/2 is asked on top of it")],
		why: words("Kaynaklar belirlenen ülkelerin listesini vermez ve 13.04.2026 Genelgesinin listesini tam sayar (TAS); belirleme ilan edilirse listeye girer.", "The sources give no list of picked countries and count the list of the circular of 13 April 2026 as whole (TAS); a country that is picked enters the list when that is announced."),
		bearsOn: ["E-2.4", "E-9.5"],
		actsOn: "assessment"
	}),
	settled({
		id: "facts-later-wins",
		place: words("Aynı olgu hem çeyrek hem ay için söylenmişse hangisi geçerlidir?", "Where a fact is told both of a quarter and of a month, which one counts?"),
		reading: ["later", words("sonra söylenen", "the one told later")],
		why: words("Olgu düzeltilmez, yenisi eklenir: sonraki bildirim öncekinin yerini alır.", "Facts are added, never edited: the later statement takes the place of the earlier one."),
		bearsOn: ["E-2.6"],
		actsOn: "lines"
	})
];

// packages/law/src/doubts/of-money.ts
const ofMoney$1 = [
	{
		id: "E-13.24",
		place: words("%20 payı ne başına sınanır?", "Per what is the 20 % share tested?"),
		readings: {
			"country-quarter": words("pazaryeri, ülke ve çeyrek başına (TRB24/25)", "per marketplace, country and quarter (TRB24/25)"),
			"marketplace-quarter": words("pazaryeri ve çeyrek başına, ülkeler birlikte", "per marketplace and quarter, countries together")
		},
		taken: "country-quarter",
		why: words("TRB çizelgeleri ülke ve çeyrek başına hesaplar.", "The TRB tables compute per country and quarter."),
		bearsOn: ["E-4.3"],
		actsOn: "assessment"
	},
	{
		id: "E-2.6-scope",
		place: words("Türk ürünü oranı hangi desteklere uygulanır?", "To which supports does the Turkish-product ratio apply?"),
		readings: {
			"all-supports": words("bütün desteklere (m.10/1)", "to all supports (m.10/1)"),
			"three-supports": words("yalnızca pazaryeri tanıtımı, sipariş karşılama ve komisyona (SEED1)", "only to marketplace promotion, fulfilment and commission (SEED1)")
		},
		taken: "all-supports",
		why: words("TAH ve GIL oranı bölümün tümü için anlatır.", "TAH and GIL tell the ratio for the whole section."),
		bearsOn: ["E-2.6"],
		actsOn: "assessment"
	},
	{
		id: "E-2.7",
		place: words("Üst limitin yarısı kimler için sınırdır?", "For whom is half of the ceiling the limit?"),
		readings: {
			"brand-programme": words("yalnızca Marka/Turquality şirketleri", "Brand/Turquality companies only"),
			"below-full-ratio": words("Türk ürünü oranı %100’ün altında olanlar", "users whose Turkish share is below 100 %"),
			everybody: words("üç desteğin her kullanıcısı", "every user of the three supports")
		},
		taken: "brand-programme",
		why: words("Kutu hiçbir sınıf anmaz; yayımlanan şirket limitleri tam üst limittir, bu yüzden en makul okuma budur (E-13.19).", "The box names no class; published company limits are the full ceiling, so this is the most plausible reading (E-13.19)."),
		bearsOn: ["E-2.7"],
		actsOn: "assessment"
	},
	{
		id: "E-2.34-order",
		place: words("Oran, ilave, Türk ürünü oranı ve %75 sınırı hangi sırayla uygulanır?", "In which order do rate, bonus, ratio and the 75 % limit apply?"),
		readings: {
			"ratio-then-limit": words("önce Türk ürünü oranı, sonra %75 sınırı", "first the ratio, then the 75 % limit"),
			"limit-then-ratio": words("önce %75 sınırı, sonra Türk ürünü oranı", "first the 75 % limit, then the ratio")
		},
		taken: "ratio-then-limit",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.5", "E-2.6"],
		actsOn: "assessment"
	},
	{
		id: "E-2.34-conversion",
		place: words("Liraya çevirme kuruşa nasıl yuvarlanır?", "How is the conversion to lira rounded to the kuruş?"),
		readings: {
			"half-up": words("her ödeme yarım yukarı", "each payment half up"),
			down: words("her ödeme aşağı", "each payment down")
		},
		taken: "half-up",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.24"],
		actsOn: "assessment"
	},
	{
		id: "E-2.34-award",
		place: words("Hak ediş kuruşa nasıl kesilir?", "How is the award ended at the kuruş?"),
		readings: {
			"cut-per-line": words("satır başına bir kez aşağı kesilir", "cut down once per line"),
			"half-up-per-line": words("satır başına bir kez yarım yukarı yuvarlanır", "rounded half up once per line")
		},
		taken: "cut-per-line",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.34"],
		actsOn: "assessment"
	},
	{
		id: "E-2.24",
		place: words("5986’da liraya hangi kurla çevrilir?", "At which rate is an expense converted under 5986?"),
		readings: {
			"payment-day": words("ödeme belgesi gününün TCMB döviz alış kuru (KOR, 5973 için yazılmış)", "TCMB buying rate of the payment-document day (KOR, written for 5973)"),
			fifteenth: words("ayda üçten çok ödemede ayın 15’inin ya da sonraki iş gününün kuru (L-18.2)", "with more than three payments in a month, the rate of the 15th or the next business day (L-18.2)")
		},
		taken: "payment-day",
		why: words("5986 için teyit yok; 15’i kuralı yalnızca 5448 genelgesindedir.", "Not confirmed for 5986; the rule of the 15th stands only in the circular of 5448."),
		bearsOn: ["E-2.24"],
		actsOn: "assessment"
	},
	{
		id: "E-4.3-currency",
		place: words("Pay sınırı hangi para biriminde sınanır?", "In which currency is a share cap tested?"),
		readings: { report: words("raporun para birimi", "the report’s currency") },
		taken: "report",
		why: words("Oran, raporun iki sütunu arasındadır; çevirmek kur etkisi katar.", "The ratio is between two columns of the report; converting would bring the rate into it."),
		bearsOn: ["E-4.3", "E-6.5"],
		actsOn: "assessment"
	},
	{
		id: "M-9",
		place: words("Ödeme, bülten çıkmayan bir güne denk gelirse hangi kur?", "Which rate counts for a payment on a day without a bulletin?"),
		readings: { "last-before": words("önceki son bülten", "the last bulletin published before") },
		taken: "last-before",
		why: words("M-9’un önerisi; incelemeciye işaretlenir. İş gününün eksik bülteni ise hiçbir kurla doldurulmaz.", "M-9 proposes it and flags it for the examiner. A missing bulletin of a business day is filled with no rate."),
		bearsOn: ["E-2.24"],
		actsOn: "assessment"
	},
	{
		id: "E-4.3-other-currency",
		place: words("Raporunkinden başka para birimiyle ödenmiş satır paydan nasıl kesilir?", "How is a line cut by the share that was paid in another currency than the report’s?"),
		readings: { "same-proportion": words("aynı oranda, aşağı yuvarlanarak", "in the same proportion, rounded down") },
		taken: "same-proportion",
		why: NO_SOURCE$1,
		bearsOn: ["E-4.3", "E-6.5"],
		actsOn: "assessment"
	}
];

// packages/law/src/doubts/of-status-figures.ts
const ofStatusFigures = [
	settled({
		id: "E-1.3.7-over",
		place: words("Şirketin ihracat eşiğine tam ulaşması yeter mi?", "Is it enough for a company to reach the export threshold exactly?"),
		reading: ["over", words("yetmez; eşik aşılmalı", "it is not; it must be passed")],
		why: words("Sunum “> 5 milyon $”, 13.04.2026 Genelgesi “1 milyon $ üzeri” der; aradaki 2,5 milyon için de böyle alınır.", "The slides say “> 5 million $” and the circular of 13 April 2026 “over 1 million $”; the 2.5 million between is taken likewise."),
		bearsOn: [
			"E-1.3.7",
			"E-8.1",
			"E-9.1"
		],
		actsOn: "assessment"
	}),
	settled({
		id: "E-1.4.T-exports",
		place: words("Perakende e-ticaret sitesi ve pazaryeri için ihracata ne girer?", "What goes into the exports of a retail site or a marketplace?"),
		reading: ["both", words("GB ihracatı ile BGB e-ticaret ihracatı", "GB exports and BGB e-commerce exports")],
		why: words("Kaynaklar bunu yalnızca şirket için söyler (E-1.3.7); başka bir toplamı hiçbir kaynak anmıyor.", "The sources say it of companies only (E-1.3.7); none tells another sum."),
		bearsOn: ["E-1.4.T.export", "E-1.5.1"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.4.T-years",
		place: words("“Son iki takvim yılında faal” ne ister?", "What does “active in the last two calendar years” ask?"),
		reading: ["both-whole", words("iki takvim yılının tamamını", "both calendar years whole")],
		why: words("2024 ve Mayıs 2025 metinleri takvim yılı der. 13.04.2026’dan beri en az bir sitenin son iki yılda faal olması yeter.", "The texts of 2024 and May 2025 say calendar years. Since 13 April 2026 one site active in the last two years is enough."),
		bearsOn: [
			"E-1.4.T.inOperation",
			"E-1.5.1",
			"E-1.6.1"
		],
		actsOn: "none"
	}),
	settled({
		id: "E-1.5.1-above",
		place: words("Pazaryerinin 1 milyar TL’lik ETBİS satışı eşiğine tam ulaşmak yeter mi?", "Is it enough for a marketplace to reach 1 billion TL of ETBİS sales exactly?"),
		reading: ["above", words("yetmez; perakende e-ticaret sitesinde yeter", "it is not; for a retail site it is")],
		why: words("Kaynak pazaryeri için “üzeri”, perakende e-ticaret sitesi için “en az” der (KD24, TAS).", "The sources say “above” for the marketplace and “at least” for the retail site (KD24, TAS)."),
		bearsOn: ["E-1.5.1", "E-1.4.T.export"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.6.2-ranking",
		place: words("Dünya sıralamasında tam 200.000’inci olmak B2B platformuna yeter mi?", "Is the 200,000th place of the world ranking enough for a B2B platform?"),
		reading: ["better", words("yetmez; daha iyisi gerekir", "it is not; a better one is needed")],
		why: words("Kaynak “200.000’den iyi” der (KD24); hangi sıralamanın sayıldığını söylemez.", "The source says “better than 200,000” (KD24); it does not say which ranking counts."),
		bearsOn: ["E-1.6.2"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.7.1-transactions",
		place: words("Konsorsiyumun 100 işlemi önceki ve içinde bulunulan yıl toplanarak mı sayılır?", "Are the 100 transactions of a consortium counted over the previous and the current year together?"),
		reading: ["one-year", words("toplanmaz; yıllardan biri tek başına yetmeli", "they are not; one of the years must do alone")],
		why: words("Kaynak “önceki ya da içinde bulunulan takvim yılında” der (KD24).", "The source says “in the previous or the current calendar year” (KD24)."),
		bearsOn: ["E-1.7.1"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.7.1-capital",
		place: words("Konsorsiyumda tam 5 milyon TL ödenmiş sermaye yeter mi?", "Is a paid-up capital of exactly 5 million TL enough for a consortium?"),
		reading: ["above", words("yetmez; üzeri gerekir", "it is not; it must be above")],
		why: words("Kaynak “5 milyon TL’nin üzerinde” der (KD24); tutar güncellenmiş olabilir (E-12.1.2).", "The source says “above 5 million TL” (KD24); the amount may have been updated (E-12.1.2)."),
		bearsOn: ["E-1.7.1"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.3.2-brand",
		place: words("Şirketin kapsama alınması için marka başvurusu yeter mi?", "Is a brand application enough for a company to be covered?"),
		reading: ["applied", words("yeter", "it is")],
		why: words("Kapsam koşulu “tescilli marka ya da marka başvurusu”dur (KD24, TRB25). Destekler daha fazlasını isteyebilir (E-2.14).", "The condition of coverage is “a registered brand or a brand application” (KD24, TRB25). The supports may ask more (E-2.14)."),
		bearsOn: ["E-1.3.2"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.3.8-coverage",
		place: words("Marka/Turquality şirketinden kapsam için de Türk ürünü koşulu aranmaz mı?", "Is a Brand/Turquality company spared the condition of Turkish products for coverage too?"),
		reading: ["unsaid", words("yazmıyor; tek dayanak oysa bilinmiyor denir", "not said; where all rests on it the answer is unknown")],
		why: words("Kaynak yalnızca ürünün Türkiye’de üretilmesi koşulunu kaldırır (TRB24/25), kapsamı anmaz.", "The source lifts only the condition that products be made in Türkiye (TRB24/25) and does not name coverage."),
		bearsOn: ["E-1.3.2", "E-1.3.8"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.1.2-form",
		place: words("Hangi statülerde firma bir şirket olmalıdır?", "For which statuses must the firm be a company?"),
		reading: ["where-said", words("şirket, B2B platformu ve konsorsiyumda; öbürlerinde tüzel kişilik yeter", "company, B2B platform and consortium; for the others legal personality is enough")],
		why: words("Kararın tanımları bu üçünde “şirket” der (E-1.1.2, E-1.1.5, E-1.1.6), öbürlerinde “hizmet sağlayıcı”.", "The Decision’s definitions say “company” for these three (E-1.1.2, E-1.1.5, E-1.1.6) and “provider” for the others."),
		bearsOn: [
			"E-1.1.2",
			"E-1.1.3",
			"E-1.1.4",
			"E-1.1.5",
			"E-1.1.6",
			"E-1.2.3"
		],
		actsOn: "none"
	})
];

// packages/law/src/doubts/of-statuses.ts
const ofStatuses$1 = [
	settled({
		id: "E-13.26",
		place: words("2024 bilgi notunun bütün destekler için saydığı koşullar kimindir?", "Whose are the conditions that the briefing of 2024 tells for all supports?"),
		reading: ["one-status", words("yalnızca perakende e-ticaret sitesinin", "those of the retail e-commerce site only")],
		why: words("Kendi markası, üçte iki çevrim içi satış ve Türkiye’de iş merkezi o statünün tanımıdır (E-1.1.3). Herkesten istenseydi bilgi notunun kendi saydığı şirket ve konsorsiyumlar dışarıda kalırdı.", "Own brand, two thirds online and head office in Türkiye define that status (E-1.1.3). Asked of everybody, they would shut out the companies and consortia that the briefing itself lists."),
		bearsOn: ["E-1.1.3"],
		actsOn: "none"
	}),
	settled({
		id: "E-13.18",
		place: words("Perakende e-ticaret sitesinin üç ayrı ihracat eşiği çelişki midir?", "Are the three export thresholds of the retail site a contradiction?"),
		reading: ["versions", words("değildir; 2024, Mayıs 2025 ve 13.04.2026 sürümleridir", "they are not; they are versions of 2024, May 2025 and 13 April 2026")],
		why: words("Her kaynak kendi zamanının metnini okur. Değişim günleri kesin değildir; arada kalan günlerde iki eşik de sınanır, sonuç ayrılırsa bilinmiyor denir.", "Each source reads the text of its time. The days of change are not certain; on days between, both thresholds are tried, and where they disagree the answer is unknown."),
		bearsOn: ["E-1.4.T.export"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.4.T-silence",
		place: words("Bir sürümün listesinde anılmayan koşul o sürümde aranmaz mıydı?", "Was a condition that a version’s list does not name not asked by that version?"),
		reading: ["perhaps-not", words("belki aranmıyordu; aranmış gibi ve aranmamış gibi sınanır", "perhaps not; it is tried both as asked and as not asked")],
		why: words("Listeler özetlerden okunur, sessizlik kanıt değildir. Koşulun hiç aranmadığı ya da aynen arandığı okumaları metin olmadan alınamaz.", "The lists are read from digests, and silence proves nothing. That it was not asked at all, or asked alike, cannot be taken without the text."),
		bearsOn: [
			"E-1.4.T.ownBrandShare",
			"E-1.4.T.ownInvoices",
			"E-1.4.T.integration"
		],
		actsOn: "none"
	}),
	settled({
		id: "E-1.4.2-before",
		place: words("Aralık 2024’ten önce “kendi markası” ne kadar pay isterdi?", "What share did “own brand” ask before December 2024?"),
		reading: ["unknown", words("bilinmiyor", "unknown")],
		why: words("Güncelleme kavramı genişlettiğine göre bir koşul vardı; dörtte bir ise ilk kez Mayıs 2025’te görülür.", "As the update widened the notion, something was asked; one quarter is first seen in May 2025."),
		bearsOn: ["E-1.4.2", "E-1.4.T.ownBrandShare"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.1.3-online",
		place: words("2024’te çevrim içi satışın “önemli kısmı” ne kadardı?", "How much was the “significant” online share of 2024?"),
		reading: ["two-thirds", words("üçte iki", "two thirds")],
		why: words("Kararın tanımı baştan beri üçte iki der (E-1.1.3); “önemli kısmı” özetin sözüdür.", "The Decision’s definition says two thirds from the start (E-1.1.3); “significant” is the digest’s word."),
		bearsOn: ["E-1.1.3", "E-1.4.T.onlineShare"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.4.T-trust-stamp",
		place: words("13.04.2026’dan sonra Güven Damgasının dengi bir belge perakende e-ticaret sitesine yeter mi?", "After 13 April 2026, is a certificate equal to the trust stamp enough for a retail site?"),
		reading: ["unsaid", words("yazmıyor; tek dayanak oysa bilinmiyor denir", "not said; where all rests on it the answer is unknown")],
		why: words("Yeni metin damgayı ya da altyapı sağlayıcısının hizmetini sayar; önceki metinlerin “dengi” sözü anılmaz (TAS).", "The new text lists the stamp or service of an infrastructure provider; the words “or equivalent” of the earlier ones are not told (TAS)."),
		bearsOn: ["E-1.4.T.trustStamp"],
		actsOn: "none"
	}),
	settled({
		id: "E-1.4.T-etbis-2025",
		place: words("Mayıs 2025 Rehberindeki ETBİS net satış eşiği kaç liraydı?", "How many lira was the threshold of ETBİS net sales in the guide of May 2025?"),
		reading: ["unknown", words("bilinmiyor; yalnızca ihracat eşiği sınanır", "unknown; only the export threshold is tried")],
		why: words("Rehberin özeti eşiği anar, tutarını vermez (GIL). 2026’nın 1 milyar lirası geriye taşınmaz.", "The digest of the guide names the threshold without its figure (GIL). The 1 billion lira of 2026 is not carried back."),
		bearsOn: ["E-1.4.T.export"],
		actsOn: "none"
	}),
	settled({
		id: "E-12.1.2",
		place: words("Statü koşullarındaki TL tutarları her yıl güncellenir mi?", "Are the lira amounts in the conditions of statuses updated every year?"),
		reading: ["may-move", words("güncellenmiş olabilir; görüldüğü yıldan sonra tutar bilinmiyor sayılır", "they may have been; after the year in which it was seen the amount counts as unknown")],
		why: words("Genelge TL koşullarının da “en fazla” artış oranında güncelleneceğini söyler (EID23); ne kadar güncellendiğini hiçbir kaynak söylemiyor.", "The circular says that conditions in lira may be updated too, by “at most” the rate of the rise (EID23); by how much they were, no source says."),
		bearsOn: [
			"E-12.1.2",
			"E-1.4.T.export",
			"E-1.5.1",
			"E-1.7.1"
		],
		actsOn: "none"
	}),
	settled({
		id: "E-1.5.1-article",
		place: words("2026 yazısının yinelediği pazaryeri koşulları hangi günlerin koşuludur?", "Of which days are the marketplace conditions that an article of 2026 repeats?"),
		reading: ["since-the-circular", words("13.04.2026’dan yıl sonuna kadar görülmüş sayılır", "taken as seen from 13 April 2026 to the end of the year")],
		why: words("Yazı günsüzdür, ama o günkü Genelgenin m.33/7’sini anlatır (KOR).", "The article has no day, but it tells m.33/7 of the circular of that day (KOR)."),
		bearsOn: ["E-1.5.1"],
		actsOn: "none"
	}),
	settled({
		id: "E-13.22",
		place: words("B2B platformunun Türkiye E-İhracat Platformuna üye kazandırma yükümlülüğü sürüyor mu?", "Does the B2B platform’s duty to bring its members to the Türkiye E-İhracat Platformu go on?"),
		reading: ["told-only", words("bilinmiyor; anılır, koşul olarak sınanmaz", "unknown; it is told and not tried as a condition")],
		why: words("Platform desteği 17.01.2026’da kaldırıldı; yükümlülüğün kaldırıldığını ya da sürdüğünü söyleyen yoktur.", "The platform support was repealed on 17 January 2026; none says that the duty was repealed or goes on."),
		bearsOn: ["E-1.6.3"],
		actsOn: "none"
	})
];

// packages/law/src/doubts/of-supports.ts
const ofSupports$2 = [
	{
		id: "E-3.3-period",
		place: words("Pazara giriş raporunda 20 rapor ve 20 üyelik toplamda mı, her yıl mı?", "For market-entry reports, are the 20 reports and 20 memberships in all, or every year?"),
		readings: {
			"in-all": words("toplamda", "in all"),
			"per-year": words("her takvim yılı yeniden", "anew in every calendar year")
		},
		taken: "in-all",
		why: words("Kaynaklar sayıyı dönem söylemeden verir (SEED1, GIL); “yıllık” yalnızca üyeliğin süresini anlatır.", "The sources give the number without a period (SEED1, GIL); “yearly” only tells how long a membership runs."),
		bearsOn: ["E-3.3"],
		actsOn: "assessment"
	},
	{
		id: "E-13.15",
		place: words("Pazaryerleri sipariş karşılama desteğinden yararlanır mı?", "May marketplaces have the order fulfilment support?"),
		readings: {
			"with-marketplaces": words("yararlanır (sunumun tutar listesi, SAB, KD24, SEED2)", "they may (the amount list of the slides, SAB, KD24, SEED2)"),
			"without-marketplaces": words("yararlanmaz (sunumun tablosu)", "they may not (the table of the slides)")
		},
		taken: "with-marketplaces",
		why: words("Aynı sunum pazaryerine üst limit verir; tabloya karşı bütün öbür kaynaklar da onu sayar.", "The same slides give marketplaces a ceiling, and every other source names them, against the table."),
		bearsOn: ["E-6.1"],
		actsOn: "assessment"
	},
	{
		id: "E-6.5",
		place: words("Sipariş karşılamada %10, hangi satışların %10’udur?", "In order fulfilment, of which sales are the 10 % taken?"),
		readings: {
			country: words("o ülkenin çeyrekteki toplam e-ticaret satışlarının (SAB, TAS)", "total e-commerce sales of that country in the quarter (SAB, TAS)"),
			"all-countries": words("bütün ülkelerin çeyrekteki toplam e-ticaret satışlarının (SEED1)", "total e-commerce sales of all countries in the quarter (SEED1)")
		},
		taken: "country",
		why: words("Ülke adını anan kaynaklar daha açıktır; ödeme belgeleri de ülkedeki satışların tablosunu ister (E-6.8). Çeyrek, belgelerin verildiği dönemdir.", "The sources that name the country are the clearer ones, and the payment documents ask for a table of the country’s sales (E-6.8). The quarter is the period for which documents are filed."),
		bearsOn: ["E-6.5"],
		actsOn: "assessment"
	},
	{
		id: "E-7.1-units",
		place: words("Depo kirasında 25 birim toplamda mı, ülke başına mı?", "For depot rent, are the 25 units in all, or per country?"),
		readings: {
			"in-all": words("aynı anda bütün ülkelerde toplam 25", "25 at one time in all countries together"),
			"per-country": words("aynı anda her ülkede 25", "25 at one time in each country")
		},
		taken: "in-all",
		why: words("Metin yılları “her bir ülke için” diye bağlar, birim sayısını bağlamaz; dar okuma alınır.", "The text ties the years to “each country” and not the number of units; the narrow reading is taken."),
		bearsOn: ["E-7.1"],
		actsOn: "assessment"
	},
	{
		id: "E-7.1-bonus",
		place: words("Depo kirasında hedef ülke ilavesi var mıydı?", "Was there a target-country addition for depot rent?"),
		readings: {
			none: words("yoktu, oran %50", "there was none, the rate is 50 %"),
			"as-m6": words("m.6’nın parçası olarak hedef ülkede 20 puan", "20 points in a target country, as a part of m.6")
		},
		taken: "none",
		why: words("İlave m.4, m.5 ve m.6 için anılır (E-2.2); depo kirasını m.6’dan ayrı anlatan kaynaklar yalnızca %50 der.", "The addition is told for m.4, m.5 and m.6 (E-2.2); the sources that tell depot rent apart from m.6 say 50 % only."),
		bearsOn: ["E-2.2", "E-7.1"],
		actsOn: "assessment"
	},
	{
		id: "E-7.1-amount",
		place: words("Depo kirasının 5 milyon TL’lik üst limiti toplam mı, birim başına mı?", "Is the depot-rent ceiling of 5 million TL in all, or per unit?"),
		readings: {
			"in-all": words("bütün birimler için yılda bir kez", "once a year for all units"),
			"per-unit": words("her birim için ayrı", "for each unit separately")
		},
		taken: "in-all",
		why: words("Sunum tek bir üst limit yazar ve birim başına demez (SEED1).", "The slides print one ceiling and do not say per unit (SEED1)."),
		bearsOn: ["E-7.1", "E-7.T"],
		actsOn: "assessment"
	},
	{
		id: "E-13.14",
		place: words("Hangi şirketler pazaryeri entegrasyonu desteğinden yararlanır?", "Which companies may have the marketplace integration support?"),
		readings: {
			"brand-or-threshold": words("2026 metinlerine kadar Marka/Turquality şirketleri ile ihracat eşiğini aşanlar; sonra hiçbiri", "Brand/Turquality companies and those above the export threshold until the texts of 2026; none after"),
			"all-companies": words("bütün şirketler (SEED2)", "all companies (SEED2)"),
			"brand-only": words("yalnızca Marka/Turquality şirketleri (SEED1’in tutar sayfası)", "Brand/Turquality companies only (the amount page of SEED1)"),
			"threshold-only": words("2026 metinlerine kadar yalnızca ihracat eşiğini aşan şirketler (SEED1’in tablosu)", "only companies above the export threshold until the texts of 2026 (the table of SEED1)"),
			"no-companies": words("hiçbir şirket (TAH)", "no company (TAH)")
		},
		taken: "brand-or-threshold",
		why: words("Sunumun tutar sayfası Marka/Turquality şirketlerini anar, tablosu ihracat eşiğini aşanları işaretler; 2026’yı okuyan kaynak şirketleri dışarıda gösterir.", "The amount page of the slides names Brand/Turquality companies, their table ticks those above the export threshold; the source that read the texts of 2026 shows companies as outside."),
		bearsOn: ["E-8.1"],
		actsOn: "assessment"
	},
	{
		id: "E-2.31-integration",
		place: words("Entegrasyon başına üst limit her yıl mı, bir kez mi?", "Is the ceiling per integration one for every year, or one for once?"),
		readings: {
			"per-year": words("her takvim yılı için", "for every calendar year"),
			once: words("entegrasyonun bütün süresi için bir kez", "once for the whole time of the integration")
		},
		taken: "per-year",
		why: words("Öbür üst limitler yıllıktır ve bu da her yıl güncellenir (E-12.1.1).", "The other ceilings are yearly, and this one too is updated every year (E-12.1.1)."),
		bearsOn: ["E-8.3", "E-8.T"],
		actsOn: "assessment"
	},
	{
		id: "E-13.10",
		place: words("Pazaryeri komisyonunda hedef ülke ilavesi var mıydı?", "Was there a target-country addition for marketplace commission?"),
		readings: {
			none: words("hiçbir zaman, oran %50 (TAS, TAH, TRB24/25)", "never, the rate is 50 % (TAS, TAH, TRB24/25)"),
			"until-2026": words("17.01.2026 değişikliğine kadar hedef ülkede 20 puan (GIL)", "20 points in a target country until the amendment of 17 January 2026 (GIL)")
		},
		taken: "none",
		why: words("Değişiklikten sonra ilave yoktur (m.16/3); öncesi için de 2024 ve 2025 çizelgeleri yalnızca %50 gösterir. KOR2 ilaveyi 2026’da da anar; C derecesi hukuku değiştirmez (E-13.27).", "There is none after the amendment (m.16/3), and the tables of 2024 and 2025 show 50 % only before it too. KOR2 tells the addition even in 2026; a grade-C source does not change the law (E-13.27)."),
		bearsOn: ["E-2.3", "E-10.2"],
		actsOn: "assessment"
	}
];

// packages/law/src/doubts/of-time.ts
const ofTime = [
	{
		id: "E-2.31-expense-day",
		place: words("Gider hangi günle bir yıla yazılır; üst limiti, listeyi ve ilave oranı hangi gün seçer?", "Which day books an expense to a year and picks its ceiling, list and bonus?"),
		readings: {
			"payment-day": words("ödeme belgesi günü", "the day of the payment document"),
			"document-day": words("fatura günü", "the day of the invoice"),
			"activity-start": words("faaliyetin ilk günü", "the first day of the activity")
		},
		taken: "payment-day",
		why: words("Altı aylık süre ve kur da ödeme belgesine bağlıdır (E-2.10, E-2.24).", "The six months and the rate hang on the payment document too (E-2.10, E-2.24)."),
		bearsOn: ["E-2.31", "E-2.2"],
		actsOn: "assessment"
	},
	{
		id: "E-2.9-earlier-spending",
		place: words("“Ön onaydan önceki harcama” hangi güne bakılarak bilinir?", "By which day is “spending before pre-approval” told?"),
		readings: {
			"activity-start": words("faaliyetin ilk günü", "the first day of the activity"),
			"payment-day": words("ödeme belgesi günü", "the day of the payment document")
		},
		taken: "activity-start",
		why: words("Destek süresinden önce yapılmış reklam, sonra ödense de önceki harcamadır.", "An ad that ran before the support period is earlier spending even if paid later."),
		bearsOn: ["E-2.9"],
		actsOn: "assessment"
	},
	{
		id: "E-2.10-quarter",
		place: words("Gider hangi çeyreğin başvurusuna girer?", "To which quarter’s application does an expense belong?"),
		readings: {
			activity: words("reklamın yayımlandığı çeyrek; ödemesi sonraki çeyrekte olabilir", "the quarter in which the ads ran; it may be paid in the next"),
			payment: words("ödeme belgesinin çeyreği", "the quarter of the payment document")
		},
		taken: "activity",
		why: words("%20 payı aynı çeyreğin reklam ve satışını karşılaştırır; ikisi ayrı başvurulara düşmemelidir. Kaynaklar yalnızca “çeyrek dönemlerle” der.", "The 20 % share compares ads and sales of one quarter, which should not fall into two applications. The sources only say “by quarters”."),
		bearsOn: ["E-2.10"],
		actsOn: "assessment"
	},
	{
		id: "E-13.12",
		place: words("Altı aylık başvuru süresi neyle başlar?", "What starts the six months for applying?"),
		readings: {
			"payment-document": words("ödeme belgesi (TAS, GIL)", "the payment document (TAS, GIL)"),
			invoice: words("fatura (KOR)", "the invoice (KOR)")
		},
		taken: "payment-document",
		why: words("İki B dereceli kaynak ödeme belgesi der; KOR tek ve C derecelidir.", "Two grade-B sources say payment document; KOR is alone and grade C."),
		bearsOn: ["E-2.10"],
		actsOn: "assessment"
	},
	{
		id: "E-2.31-year",
		place: words("Yıllık üst limitin yılı hangisidir?", "Which year is the year of a yearly ceiling?"),
		readings: { calendar: words("takvim yılı", "the calendar year") },
		taken: "calendar",
		why: words("Limitler takvim yılı başında güncellenir (E-12.1.1). Destek yılı okuması seçilemez: nasıl sayılacağını hiçbir kaynak söylemiyor.", "The limits are updated at each calendar year (E-12.1.1). The support-year reading cannot be chosen: no source says how it would be counted."),
		bearsOn: ["E-2.31", "C-1"],
		actsOn: "assessment"
	},
	{
		id: "line-order",
		place: words("Satırlar bir üst limiti hangi sırayla tüketir?", "In which order do lines use up a ceiling?"),
		readings: { "payment-document-line": words("ödeme günü, belge, satır", "payment day, document, line") },
		taken: "payment-document-line",
		why: words("Toplam hak ediş sıradan etkilenmez; yalnızca kesintinin hangi satırda göründüğü değişir.", "The total does not depend on the order; only where the cut shows does."),
		bearsOn: ["E-2.34"],
		actsOn: "assessment"
	},
	{
		id: "E-12.1-publication",
		place: words("Yıllık limitler hangi gün yayımlandı?", "On which day were the yearly limits published?"),
		readings: { "first-of-year": words("yılın ilk gününden beri bilinir sayılır", "taken to be known from the first day of the year") },
		taken: "first-of-year",
		why: words("Kaynaklar yayım gününü söylemez; limit yıl başından geçerlidir.", "The sources do not give the day; the limit holds from the start of the year."),
		bearsOn: ["E-12.1.1"],
		actsOn: "assessment"
	},
	{
		id: "M-4",
		place: words("“Altı ay” hangi gün biter, ay sonunda ne olur?", "On which day do “six months” end, and what of month ends?"),
		readings: { clamp: words("aynı sayılı gün, o gün dahil; yoksa ayın son günü", "the same-numbered day, itself included; where there is none, the last day of the month") },
		taken: "clamp",
		why: words("M-4’ün önerisi; tatile denk gelirse uzamaz.", "M-4 proposes it; no shift for holidays."),
		bearsOn: ["E-2.10"],
		actsOn: "assessment"
	},
	{
		id: "half-day",
		place: words("Saat 13.00’te kapanan gün iş günü müdür?", "Is a day that closes at 13:00 a business day?"),
		readings: { "business-day": words("iş günüdür", "it is a business day") },
		taken: "business-day",
		why: words("Kaynaklar söylemez; kur için bültenin varlığı belirleyicidir.", "The sources do not say; for rates the presence of a bulletin decides."),
		bearsOn: ["E-2.24"],
		actsOn: "assessment"
	},
	{
		id: "E-2.9-straddling",
		place: words("Desteğin başından önce başlayan ya da üç yılın sonunu aşan reklam nasıl sayılır?", "How does an ad count that begins before the support does, or runs past the end of the three years?"),
		readings: { "first-day": words("ilk gününe göre, bölünmeden", "by its first day, undivided") },
		taken: "first-day",
		why: NO_SOURCE$1,
		bearsOn: ["E-2.9"],
		actsOn: "assessment"
	},
	{
		id: "E-1.2.5-same-day",
		place: words("Kapsam kararı ön onayla aynı gün verilebilir mi?", "May coverage be decided on the day of pre-approval?"),
		readings: { "same-day": words("verilebilir", "it may") },
		taken: "same-day",
		why: NO_SOURCE$1,
		bearsOn: ["E-1.2.5"],
		actsOn: "assessment"
	}
];

// packages/law/src/doubts/register.ts
const doubts = [
	...ofTime,
	...ofConditions,
	...ofMoney$1,
	...ofSupports$2,
	...ofCooperationBodies,
	...ofAmounts,
	...ofEntry,
	...ofLists$1,
	...ofGeneralRules,
	...ofStatuses$1,
	...ofStatusFigures,
	...ofDocuments
];
const BY_ID = new Map(doubts.map((doubt) => [doubt.id, doubt]));
function findDoubt(id) {
	return BY_ID.get(id);
}
function readingInForce(chosen) {
	const inForce = new Map(doubts.map((doubt) => {
		const choice = chosen[doubt.id];
		return [doubt.id, choice !== void 0 && Object.hasOwn(doubt.readings, choice) ? choice : doubt.taken];
	}));
	return (id) => inForce.get(id) ?? "";
}

// packages/law/src/constructs/choices.ts
function oneOf(fact, ...answers) {
	const definition = findFact(fact);
	const slot = slotOf(fact);
	const allowed = answers.reduce((mask, answer) => mask | 1 << definition.domain.indexOf(answer), 0);
	const named = answers.map((answer) => definition.answers[definition.domain.indexOf(answer)]);
	return {
		construct: "oneOf",
		needs: [fact],
		doubts: [],
		words: fill(words("{fact} yanıtı: {answers}", "{fact} answer: {answers}"), {
			fact: definition.question,
			answers: joined$3(named)
		}),
		canonical: { oneOf: [fact, ...answers] },
		shape: {
			is: "answer",
			fact,
			answers
		},
		compile: () => (line, run) => {
			const possible = slotOn(line, run, slot);
			if ((possible & ~allowed) === 0) return 2;
			return (possible & allowed) === 0 ? 1 : 3;
		}
	};
}
function isTrue(fact) {
	return oneOf(fact, "yes");
}
function isFalse(fact) {
	return oneOf(fact, "no");
}
function joined$3(list) {
	const join = (items, or) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${or} ${items.at(-1)}`;
	return words(join(list.map((item) => item.tr), "veya"), join(list.map((item) => item.en), "or"));
}

// packages/law/src/constructs/day-order.ts
function onOrAfter(a, b) {
	return compare$1(a, b, "onOrAfter", words("{a} ≥ {b}", "{a} is on or after {b}"), (x, y) => x >= y);
}
function before(a, b) {
	return compare$1(a, b, "before", words("{a} < {b}", "{a} is before {b}"), (x, y) => x < y);
}
function onOrBefore(a, b) {
	return compare$1(a, b, "onOrBefore", words("{a} ≤ {b}", "{a} is not after {b}"), (x, y) => x <= y);
}
function compare$1(a, b, construct, template, holds) {
	return {
		construct,
		needs: [...a.needs, ...b.needs],
		doubts: [...a.doubts, ...b.doubts],
		words: fill(template, {
			a: a.words,
			b: withArticle(b)
		}),
		canonical: { [construct]: [a.canonical, b.canonical] },
		shape: {
			is: "days",
			relation: construct,
			a,
			b
		},
		compile: (compiling) => {
			const left = a.compile(compiling);
			const right = b.compile(compiling);
			return (line, run) => {
				const x = left(line, run);
				const y = right(line, run);
				return Number.isNaN(x) || Number.isNaN(y) ? 3 : outcomeOf(holds(x, y));
			};
		}
	};
}
function withArticle({ shape, words: said }) {
	return shape.is === "fixed" ? said : words(said.tr, `the ${said.en}`);
}

// packages/law/src/constructs/days.ts
function plain$1(name, text, of, shape = { is: "line" }) {
	return {
		needs: [],
		doubts: [],
		words: text,
		canonical: name,
		shape,
		compile: () => of
	};
}
const paymentDay = plain$1("paymentDay", words("ödeme belgesi günü", "day of the payment document"), (line) => line.paymentDay);
const documentDay = plain$1("documentDay", words("fatura günü", "day of the invoice"), (line) => line.documentDay);
const activityStart = plain$1("activityStart", words("faaliyetin ilk günü", "first day of the activity"), (line) => line.activityFrom);
const filingDay = plain$1("filingDay", words("başvuru günü", "day of filing"), (_, run) => run.filingDay);
const knownDay = plain$1("knownDay", words("mevzuatın bilindiği gün", "day on which the law is known"), (_, run) => run.knownOn, { is: "known" });
const periodStart = plain$1("periodStart", words("başvuru döneminin ilk günü", "first day of the period applied for"), (_, run) => run.claim.period.from);
const periodEnd = plain$1("periodEnd", words("sonraki dönemin ilk günü", "first day of the next period"), (_, run) => run.claim.period.until);
function factDay(fact) {
	const slot = slotOf(fact);
	return {
		needs: [fact],
		doubts: [],
		words: DAY_NAMES[fact] ?? findFact(fact)?.question,
		canonical: { factDay: fact },
		shape: {
			is: "fact",
			fact
		},
		compile: () => (line, run) => slotOn(line, run, slot)
	};
}
const DAY_NAMES = {
	preApprovalDay: words("ön onay günü", "day of pre-approval"),
	coverageDay: words("kapsam kararı günü", "day of the coverage decision"),
	euPreApprovalDay: words("Avrupa Birliği için ilk ön onay günü", "day of the first pre-approval in the European Union")
};
function fixedDay(text) {
	const day = parseDay(text);
	return plain$1(`day:${text}`, words(showDay(day, "tr"), showDay(day, "en")), () => day, {
		is: "fixed",
		day
	});
}
function monthAfter(of) {
	return derived(of, "monthAfter", words("{day} sonrasındaki ayın ilk günü", "first day of the month after the {day}"), firstOfNextMonth, "month-after");
}
function monthsAfter(of, months) {
	return derived(of, `monthsAfter:${months}`, words(`{day} + ${months} ay`, `{day} + ${months} months`), (day) => addMonths(day, months, "clamp"), months);
}
function derived(of, name, template, shift, months) {
	const shifted = {
		needs: of.needs,
		doubts: of.doubts,
		words: fill(template, { day: of.words }),
		canonical: { [name]: of.canonical },
		shape: {
			is: "later",
			of,
			months
		},
		compile: (compiling) => {
			const known = compiling.days.get(shifted);
			if (known !== void 0) return known;
			const compiled = compileShift(of.compile(compiling), shift);
			compiling.days.set(shifted, compiled);
			return compiled;
		}
	};
	return shifted;
}
function compileShift(day, shift) {
	let last = NaN;
	let answer = NaN;
	return (line, run) => {
		const value = day(line, run);
		if (value === last) return answer;
		if (Number.isNaN(value)) return NaN;
		last = value;
		answer = shift(value);
		return answer;
	};
}
function dayByReading(doubt, byReading) {
	const days = Object.values(byReading);
	const first = days[0];
	return {
		needs: days.flatMap((day) => day.needs),
		doubts: [doubt],
		words: first.words,
		canonical: {
			reading: doubt,
			by: Object.fromEntries(Object.entries(byReading).map(([id, day]) => [id, day.canonical]))
		},
		shape: {
			is: "reading",
			doubt,
			by: byReading
		},
		compile: (compiling) => (byReading[compiling.readingOf(doubt)] ?? first).compile(compiling)
	};
}

// packages/law/src/constructs/line-tests.ts
function kindIn(kinds) {
	const names = new Set(Object.keys(kinds));
	return {
		construct: "kindIn",
		needs: [],
		doubts: [],
		words: words(`gider türü: ${joined$3(Object.values(kinds)).tr}`, `kind of expense: ${joined$3(Object.values(kinds)).en}`),
		canonical: { kindIn: [...names].sort() },
		shape: {
			is: "expense",
			kinds
		},
		compile: () => (line) => outcomeOf(names.has(line.kind))
	};
}
function countryIsNot(country, name) {
	return {
		construct: "countryIsNot",
		needs: [],
		doubts: [],
		words: words(`ülke ${name.tr} değil`, `the country is not ${name.en}`),
		canonical: { countryIsNot: country },
		shape: {
			is: "country",
			codes: /* @__PURE__ */ new Set([country]),
			within: false,
			name
		},
		compile: () => (line) => line.country === "" ? 3 : outcomeOf(line.country !== country)
	};
}
function kindNotIn(kinds) {
	const names = new Set(Object.keys(kinds));
	return {
		construct: "kindNotIn",
		needs: [],
		doubts: [],
		words: words(`gider türü şunlardan değil: ${joined$3(Object.values(kinds)).tr}`, `kind of expense none of: ${joined$3(Object.values(kinds)).en}`),
		canonical: { kindNotIn: [...names].sort() },
		shape: {
			is: "expense",
			kinds
		},
		compile: () => (line) => outcomeOf(!names.has(line.kind))
	};
}
function countryIn(set, name) {
	return {
		construct: "countryIn",
		needs: [],
		doubts: [],
		words: words(`ülke ${name.tr} içinde`, `the country is in ${name.en}`),
		canonical: { countryIn: [...set].sort() },
		shape: {
			is: "country",
			codes: set,
			within: true,
			name
		},
		compile: () => (line) => line.country === "" ? 3 : outcomeOf(set.has(line.country))
	};
}
const withinOneMonth = {
	construct: "withinOneMonth",
	needs: [],
	doubts: [],
	words: words("gider tek bir takvim ayına ait", "the expense is of one calendar month"),
	canonical: "withinOneMonth",
	shape: { is: "expense" },
	compile: () => (line) => outcomeOf(sameMonth(line.activityFrom, addDays(line.activityUntil, -1)))
};
function filedBy(kind) {
	return {
		construct: "filedBy",
		needs: [],
		doubts: [],
		words: kind === "quarter" ? words("başvuru bir çeyrek için", "the application is for a quarter") : words("başvuru bir yarıyıl için", "the application is for a half-year"),
		canonical: { filedBy: kind },
		shape: { is: "expense" },
		compile: () => (_, run) => outcomeOf(run.claim.period.kind === kind)
	};
}
function countryNotIn(set, name) {
	return {
		construct: "countryNotIn",
		needs: [],
		doubts: [],
		words: words(`ülke ${name.tr} dışında`, `the country is outside ${name.en}`),
		canonical: { countryNotIn: [...set].sort() },
		shape: {
			is: "country",
			codes: set,
			within: false,
			name
		},
		compile: () => (line) => line.country === "" ? 3 : outcomeOf(!set.has(line.country))
	};
}

// packages/law/src/constructs/logic.ts
function all(...parts) {
	return combine("all", parts, " ve ", " and ", 1);
}
function any(...parts) {
	return combine("any", parts, " ya da ", " or ", 2);
}
function combine(construct, parts, tr, en, decisive) {
	const otherwise = decisive === 1 ? 2 : 1;
	return {
		construct,
		needs: parts.flatMap((part) => part.needs),
		doubts: parts.flatMap((part) => part.doubts),
		words: words(parts.map((part) => bracketed(part, construct, part.words.tr)).join(tr), parts.map((part) => bracketed(part, construct, part.words.en)).join(en)),
		canonical: { [construct]: parts.map((part) => part.canonical) },
		shape: {
			is: construct,
			parts
		},
		compile: (compiling) => {
			const tests = parts.map((part) => part.compile(compiling));
			return (line, run) => {
				let outcome = otherwise;
				for (const test of tests) {
					const part = test(line, run);
					if (part === decisive) return decisive;
					if (part === 3) outcome = 3;
				}
				return outcome;
			};
		}
	};
}
function bracketed({ shape }, within, text) {
	const other = within === "all" ? "any" : "all";
	return shape?.is === other && shape.parts.length > 1 ? `(${text})` : text;
}
function reading(doubt, byReading) {
	const conditions = Object.values(byReading);
	const first = conditions[0];
	return {
		construct: "reading",
		needs: conditions.flatMap((condition) => condition.needs),
		doubts: [doubt, ...conditions.flatMap((condition) => condition.doubts)],
		words: first.words,
		canonical: {
			reading: doubt,
			by: Object.fromEntries(Object.entries(byReading).map(([id, condition]) => [id, condition.canonical]))
		},
		shape: {
			is: "reading",
			doubt,
			by: byReading
		},
		compile: (compiling) => (byReading[compiling.readingOf(doubt)] ?? first).compile(compiling)
	};
}
function restingOn(doubt, condition) {
	return {
		...condition,
		doubts: [...condition.doubts, doubt]
	};
}

// packages/law/src/constructs/rule.ts
function demand(rule, stage, condition, refusal) {
	return {
		rule,
		stage,
		condition,
		refusal
	};
}

// packages/law/src/constructs/support.ts
function support(value) {
	return value;
}

// packages/law/src/e-export/ceilings/ceiling-table.ts
const FIRST_YEAR = 2022;
const D = "derived";
const P = "published";
const RULE_2023 = "E-12.2: 2022 × 1.80995";
const RULE_2024 = "E-12.2: 2023 × 1.54495";
const RULE_2025 = "E-12.2: 2024 × 1.3645";
const RULE_2026 = "E-12.2: 2025 × 1.2928";
function ceilingTable(rule, article, figures) {
	const table = {};
	for (const [status, years] of Object.entries(figures)) table[status] = dated(`${rule}.${status}`, yearEntries(`${rule}.${status}`, article, years));
	return table;
}
function oneForAll(statuses, figures) {
	return Object.fromEntries(statuses.map((status) => [status, figures]));
}
function yearEntries(row, article, figures) {
	return figures.map(([liras, grade, from], index) => {
		const year = FIRST_YEAR + index;
		return {
			value: lira(liras),
			from: index === 0 ? dayOf(2022, 8, 25) : dayOf(year, 1, 1),
			until: dayOf(year + 1, 1, 1),
			source: {
				rule: `${row}.${year}`,
				grade,
				from,
				article
			}
		};
	});
}

// packages/law/src/e-export/ceilings/cooperation-bodies.ts
function itemTable(item, entries) {
	const history = dated(`E-11.2.T.${item}`, entries);
	return {
		cooperationBody: history,
		consortium: history
	};
}
function itemEntries(item, article, figures) {
	return yearEntries(`E-11.2.T.${item}`, article, figures);
}
const sectorTradeMissionCeilings = itemTable("sectorTradeMission", itemEntries("sectorTradeMission", "Karar m.11", [
	[
		15e5,
		"text",
		"SEED1"
	],
	[
		2714e3,
		D,
		RULE_2023
	],
	[
		4192994,
		D,
		RULE_2024
	],
	[
		5721340,
		D,
		RULE_2025
	]
]));
const buyerMissionCeilings = itemTable("buyerMission", itemEntries("buyerMission", "Karar m.11", [
	[
		125e4,
		"text",
		"SEED1"
	],
	[
		2262e3,
		D,
		RULE_2023
	],
	[
		3494677,
		D,
		RULE_2024
	],
	[
		4768486,
		D,
		RULE_2025
	]
]));
const virtualMissionCeilings = itemTable("virtualMission", itemEntries("virtualMission", "Karar m.11", [
	[
		1e6,
		"text",
		"SEED1"
	],
	[
		1809e3,
		D,
		RULE_2023
	],
	[
		2794815,
		D,
		RULE_2024
	],
	[
		3813524,
		D,
		RULE_2025
	]
]));
const promotionProjectIndexed = itemEntries("promotionProject", "Karar m.12/1", [...[
	[
		4e6,
		"text",
		"SEED1"
	],
	[
		7239e3,
		D,
		RULE_2023
	],
	[
		11183893,
		D,
		RULE_2024
	],
	[
		15260422,
		D,
		RULE_2025
	]
], [
	19728673,
	D,
	RULE_2026
]]);
const promotionProjectCeilings = itemTable("promotionProject", promotionProjectIndexed);
const promotionProjectRebasedCeilings = itemTable("promotionProjectRebased", [...promotionProjectIndexed, {
	value: lira(4e6),
	from: dayOf(2026, 1, 1),
	until: dayOf(2027, 1, 1),
	knownFrom: dayOf(2026, 1, 17),
	source: {
		rule: "E-11.2.T.promotionProjectRebased.2026",
		grade: "assumed",
		from: "AGD",
		article: "Karar m.12/1, değişik"
	}
}]);
const developmentProjectCeilings = itemTable("developmentProject", itemEntries("developmentProject", "Karar m.13", [
	[
		15e6,
		"text",
		"SEED1"
	],
	[
		27149e3,
		D,
		RULE_2023
	],
	[
		41943848,
		D,
		RULE_2024
	],
	[
		57232379,
		D,
		RULE_2025
	]
]));
const nationalPlatformCeilings = itemTable("nationalPlatform", itemEntries("nationalPlatform", "Karar m.14", [
	[
		15e7,
		"text",
		"SEED1"
	],
	[
		271492e3,
		D,
		RULE_2023
	],
	[
		419441565,
		D,
		RULE_2024
	],
	[
		572328015,
		D,
		RULE_2025
	]
]));

// packages/law/src/e-export/ceilings/fulfilment-and-depot.ts
const LARGE$1 = [
	[
		25e6,
		"text",
		"SEED1"
	],
	[
		45248e3,
		D,
		RULE_2023
	],
	[
		69905898,
		P,
		"KD24"
	],
	[
		95386597,
		D,
		RULE_2025
	],
	[
		123315792,
		D,
		RULE_2026
	]
];
const orderFulfilmentCeilings = ceilingTable("E-6.T", "Karar m.6; Genelge m.15", {
	company: [
		[
			75e5,
			"text",
			"SEED1"
		],
		[
			13574e3,
			D,
			RULE_2023
		],
		[
			20971151,
			P,
			"KD24, TRB24"
		],
		[
			28615135,
			P,
			"TRB25"
		],
		[
			36993646,
			P,
			"TAS"
		]
	],
	marketplace: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			D,
			RULE_2023
		],
		[
			41943848,
			P,
			"KD24"
		],
		[
			57232379,
			D,
			RULE_2025
		],
		[
			73990019,
			D,
			RULE_2026
		]
	],
	retailSite: LARGE$1,
	consortium: LARGE$1
});
const depotRentCeilings = ceilingTable("E-7.T", "Karar m.6/2; Genelge m.16", oneForAll([
	"retailSite",
	"marketplace",
	"consortium"
], [
	[
		5e6,
		"text",
		"SEED1"
	],
	[
		9049e3,
		D,
		RULE_2023
	],
	[
		13980253,
		P,
		"KD24"
	],
	[
		19076054,
		D,
		RULE_2025
	]
]));

// packages/law/src/e-export/ceilings/promotion.ts
const marketplacePromotionCeilings = ceilingTable("E-4.T", "Karar m.4; Genelge m.13", {
	company: [
		[
			75e5,
			"text",
			"SEED1"
		],
		[
			13574e3,
			D,
			RULE_2023
		],
		[
			20971151,
			P,
			"KD24, TRB24"
		],
		[
			28615135,
			P,
			"GIL, TRB25"
		],
		[
			36993646,
			P,
			"TAS"
		]
	],
	retailSite: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			D,
			RULE_2023
		],
		[
			41943848,
			P,
			"KD24"
		],
		[
			57232379,
			P,
			"GIL"
		],
		[
			73990019,
			D,
			RULE_2026
		]
	],
	consortium: [
		[
			25e6,
			"text",
			"SEED1"
		],
		[
			45248e3,
			D,
			RULE_2023
		],
		[
			69905898,
			P,
			"KD24"
		],
		[
			95386597,
			P,
			"GIL"
		],
		[
			123315792,
			D,
			RULE_2026
		]
	]
});
const promotionCeilings = ceilingTable("E-5.T", "Karar m.5; Genelge m.14", {
	b2bPlatform: [
		[
			4e6,
			"text",
			"SEED1"
		],
		[
			7239e3,
			D,
			RULE_2023
		],
		[
			11183893,
			D,
			RULE_2024
		],
		[
			15260422,
			D,
			RULE_2025
		],
		[
			19728673,
			D,
			RULE_2026
		]
	],
	consortium: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			D,
			RULE_2023
		],
		[
			41943848,
			D,
			RULE_2024
		],
		[
			57232379,
			D,
			RULE_2025
		],
		[
			73990019,
			D,
			RULE_2026
		]
	],
	retailSite: [
		[
			25e6,
			"text",
			"SEED1"
		],
		[
			45248e3,
			D,
			RULE_2023
		],
		[
			69905898,
			D,
			RULE_2024
		],
		[
			95386597,
			D,
			RULE_2025
		],
		[
			123315792,
			P,
			"TAS"
		]
	],
	marketplace: [
		[
			3e7,
			"text",
			"SEED1"
		],
		[
			54298e3,
			D,
			RULE_2023
		],
		[
			83887695,
			D,
			RULE_2024
		],
		[
			114464759,
			D,
			RULE_2025
		],
		[
			147980040,
			D,
			RULE_2026
		]
	]
});

// packages/law/src/e-export/ceilings/reports-and-integration.ts
const marketEntryReportCeilings = ceilingTable("E-3.T", "Karar m.3", oneForAll([
	"consortium",
	"retailSite",
	"marketplace"
], [
	[
		15e5,
		"text",
		"SEED1"
	],
	[
		2714e3,
		D,
		RULE_2023
	],
	[
		4192994,
		P,
		"KD24"
	],
	[
		5721340,
		P,
		"GIL"
	],
	[
		7396548,
		D,
		RULE_2026
	]
]));
const integrationCeilings = ceilingTable("E-8.T", "Karar m.7; Genelge m.17", oneForAll([
	"consortium",
	"retailSite",
	"marketplace",
	"company"
], [
	[
		2e5,
		"text",
		"SEED1"
	],
	[
		361e3,
		D,
		RULE_2023
	],
	[
		557727,
		P,
		"KD24"
	],
	[
		761018,
		D,
		RULE_2025
	],
	[
		983844,
		D,
		RULE_2026
	]
]));

// packages/law/src/e-export/ceilings/section-totals.ts
const LARGE = [
	[
		45e6,
		"text",
		"SEED1"
	],
	[
		81447e3,
		P,
		"EID23"
	],
	[
		125831543,
		D,
		RULE_2024
	],
	[
		171697139,
		D,
		RULE_2025
	],
	[
		221970061,
		P,
		"TAS"
	]
];
const sectionTotals = ceilingTable("E-11.1.T", "Karar m.10/2", {
	company: [
		[
			15e6,
			"text",
			"SEED1"
		],
		[
			27149e3,
			P,
			"EID23"
		],
		[
			41943848,
			D,
			RULE_2024
		],
		[
			57232379,
			D,
			RULE_2025
		],
		[
			73990019,
			P,
			"TAS"
		]
	],
	retailSite: LARGE,
	marketplace: LARGE,
	consortium: LARGE,
	b2bPlatform: [
		[
			4e6,
			"text",
			"SEED1"
		],
		[
			7239e3,
			P,
			"EID23"
		],
		[
			11183893,
			D,
			RULE_2024
		],
		[
			15260422,
			D,
			RULE_2025
		],
		[
			19728673,
			D,
			RULE_2026
		]
	]
});

// packages/law/src/e-export/ceilings/store-and-commission.ts
const onlineStoreCeilings = ceilingTable("E-9.T", "Karar m.8; Genelge m.18", {
	company: [
		[
			15e5,
			"text",
			"SEED1"
		],
		[
			2714e3,
			D,
			RULE_2023
		],
		[
			4192994,
			P,
			"KD24, TRB24"
		],
		[
			5721340,
			P,
			"TRB25"
		],
		[
			7396548,
			P,
			"TAS"
		]
	],
	retailSite: [
		[
			15e5,
			"text",
			"SEED1"
		],
		[
			2714e3,
			D,
			RULE_2023
		],
		[
			4192994,
			P,
			"KD24"
		],
		[
			5721340,
			D,
			RULE_2025
		],
		[
			7396548,
			D,
			RULE_2026
		]
	],
	consortium: [
		[
			3e6,
			"text",
			"SEED1"
		],
		[
			5429e3,
			D,
			RULE_2023
		],
		[
			8387534,
			P,
			"KD24"
		],
		[
			11444789,
			D,
			RULE_2025
		],
		[
			14795823,
			D,
			RULE_2026
		]
	]
});
const commissionCeilings = ceilingTable("E-10.T", "Karar m.9; Genelge m.19", {
	company: [
		[
			75e4,
			"text",
			"SEED1"
		],
		[
			1357e3,
			D,
			RULE_2023
		],
		[
			2096497,
			P,
			"KD24, TRB24"
		],
		[
			2860670,
			P,
			"TRB25"
		],
		[
			3698274,
			P,
			"TAS"
		]
	],
	retailSite: [
		[
			25e5,
			"text",
			"SEED1"
		],
		[
			4524e3,
			D,
			RULE_2023
		],
		[
			6989354,
			P,
			"KD24"
		],
		[
			9536973,
			D,
			RULE_2025
		],
		[
			12329398,
			D,
			RULE_2026
		]
	],
	consortium: [
		[
			3e6,
			"text",
			"SEED1"
		],
		[
			5429e3,
			D,
			RULE_2023
		],
		[
			8387534,
			P,
			"KD24"
		],
		[
			11444789,
			D,
			RULE_2025
		],
		[
			14795823,
			D,
			RULE_2026
		]
	]
});

// packages/law/src/e-export/demands/days.ts
const supportStart = monthAfter(factDay("preApprovalDay"));
const expenseDay = dayByReading("E-2.31-expense-day", {
	"payment-day": paymentDay,
	"document-day": documentDay,
	"activity-start": activityStart
});
const spendingDay = dayByReading("E-2.9-earlier-spending", {
	"activity-start": activityStart,
	"payment-day": paymentDay
});
const AMENDMENT_DAY = dayOf(2026, 1, 17);
const AMENDMENT_2026$1 = fixedDay("2026-01-17");
const AMENDMENT_YEAR = dayOf(2026, 1, 1);
const CIRCULAR_2026$3 = fixedDay("2026-04-13");

// packages/law/src/e-export/demands/duration.ts
function withinMonths(start, months) {
	return before(spendingDay, monthsAfter(start, months));
}
function threeYears(rule, per) {
	return demand(rule, "permission", withinMonths(supportStart, 36), words(`${per.tr} başına üç yıllık destek süresi dolmuş.`, `The three years of support per ${per.en} are over.`));
}

// packages/law/src/e-export/demands/expense.ts
const abroad = demand("E-1.1.1", "lines", countryIsNot("TR", words("Türkiye", "Türkiye")), words("E-ihracat başka bir ülkeye satıştır; Türkiye’ye yönelik gider desteklenmez.", "E-export is a sale to another country; expenses aimed at Türkiye are not supported."));
const productDemands = [demand("E-2.11", "lines", any(isTrue("turkishProduct"), all(oneOf("status", "company"), isTrue("brandProgramme"))), words("Ürünler tamamen ya da kısmen Türkiye’de üretilmiyor.", "The products are not wholly or partly made in Türkiye.")), demand("E-2.20", "lines", isFalse("objected"), words("İncelemeci, tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu.", "The examiner found the promotion harmful to the image of Turkish products or the country."))];
const platformDemands = [demand("E-2.15", "lines", isTrue("accountManaged"), words("Platform hesabını yararlanıcı ya da organik bağlı şirketi yönetmiyor.", "The platform account is not managed by the beneficiary or an organically linked company.")), demand("E-2.18", "lines", isTrue("accessGiven"), words("İncelemeci kuruluşa hesaba erişim verilmemiş; analist yetkisi verin.", "The examining body has no access to the account; give it analyst access."))];
const paymentDemands = [
	demand("E-2.16", "lines", oneOf("payer", "beneficiary", "linkedCompany"), words("Ödeyen yararlanıcı ya da en az %51 bağlı şirketi değil.", "The payer is neither the beneficiary nor a company linked by at least 51 %.")),
	demand("E-2.17", "lines", isFalse("relatedParty"), words("Harcamayı yapanla faturayı düzenleyen ilişkili.", "The spender and the invoice issuer are related.")),
	demand("E-2.23", "lines", oneOf("paymentChannel", "bank"), words("Ödeme banka yoluyla yapılmamış; nakit, müşteri çeki ve cirolu çek kabul edilmez.", "Not paid through a bank; cash, customer cheques and endorsed cheques are out.")),
	demand("E-2.28", "lines", isFalse("supportedElsewhere"), words("Aynı gider başka bir program kapsamında desteklenmiş.", "The same expense has been supported under another programme."))
];
const listingDuty = demand("E-2.12", "lines", isTrue("listingComplete"), words("İlanlarda KTÜN (GTIN), menşe ülke ya da tescilli marka eksik.", "The listings lack GTIN, country of origin or the registered brand."));

// packages/law/src/e-export/demands/standing.ts
const inForce = demand("E-12.3.1", "standing", onOrAfter(spendingDay, fixedDay("2022-08-25")), words("5986 sayılı Karar 25.08.2022’de yürürlüğe girdi; önceki gider desteklenmez.", "Decision 5986 came into force on 25 August 2022; earlier spending is not supported."));
const standingDemands = [
	inForce,
	demand("E-1.2.3", "standing", all(isTrue("legalPerson"), isTrue("unionMember")), words("Tüzel kişilik ve ihracatçı birliği üyeliği zorunludur.", "Legal personality and membership of an exporters’ association are mandatory.")),
	demand("E-1.2.4", "standing", isTrue("dysRegistered"), words("DYS kaydı zorunludur.", "Registration in DYS is mandatory.")),
	demand("E-1.2.5", "permission", restingOn("E-1.2.5-same-day", onOrBefore(factDay("coverageDay"), factDay("preApprovalDay"))), words("Ön onay kapsam kararından önce olamaz: sıra kapsam, ön onay, faaliyet, ödemedir.", "Pre-approval cannot come before coverage: the order is coverage, pre-approval, activity, payment.")),
	demand("E-2.9", "permission", restingOn("E-2.9-straddling", onOrAfter(spendingDay, supportStart)), words("Harcama, ön onayı izleyen ayın ilk gününden önce yapılmış.", "The spending is before the first day of the month after pre-approval."))
];

// packages/law/src/e-export/demands/trademark.ts
const trademarkAtHome = demand("E-2.14", "permission", isTrue("trademarkTurkiye"), words("Marka Türkiye’de tescilli olmalı.", "The mark must be registered in Türkiye."));
const trademarkAbroad = demand("E-2.14", "permission", all(isTrue("trademarkTurkiye"), reading("E-13.13", {
	registration: oneOf("trademarkAbroad", "registered"),
	application: any(oneOf("trademarkAbroad", "registered"), oneOf("trademarkAbroad", "applied"))
})), words("Marka Türkiye’de ve ön onaydan önce en az bir Madrid Sistemi ülkesinde tescilli olmalı.", "The mark must be registered in Türkiye and, before pre-approval, in at least one Madrid System country."));

// packages/law/src/e-export/demands/window.ts
function windowOf(kind) {
	return demand("E-2.10", "window", all(filedBy(kind), reading("E-2.10-quarter", {
		activity: all(onOrAfter(activityStart, periodStart), before(activityStart, periodEnd)),
		payment: all(onOrAfter(paymentDay, periodStart), before(paymentDay, periodEnd))
	}), onOrAfter(filingDay, paymentDay), onOrBefore(filingDay, monthsAfter(dayByReading("E-13.12", {
		"payment-document": paymentDay,
		invoice: documentDay
	}), 6))), words("Gider bu dönemin başvurusuna ait değil, başvuru altı aylık süre içinde değil ya da dönemi yanlış: kira yarıyıllarla, öbürleri çeyreklerle istenir.", "The expense does not belong to this period’s application, the application is not within the six months, or its period is the wrong one: rent is asked by half-years, the rest by quarters."));
}
const quarterlyWindow = windowOf("quarter");

// packages/law/src/e-export/limits.ts
const HALF = {
	rule: "E-2.7",
	doubt: "E-2.7",
	applies: {
		"brand-programme": "brand-programme",
		"below-full-ratio": "below-full-ratio",
		everybody: "everybody"
	}
};
function ownCeiling({ rule, article, support, table, per, graded, half }) {
	return {
		rule,
		article,
		table,
		tier: 1,
		key: `${support}/ceiling`,
		per: per ?? ["year"],
		graded: graded ?? false,
		...half === true ? { half: HALF } : {}
	};
}
function innerCeiling(traits) {
	return {
		...ownCeiling(traits),
		tier: 0
	};
}
const sectionTotal$1 = {
	rule: "E-11.1.T",
	article: "Karar m.10/2",
	title: words("{year} yıllık toplamı, bütün destekler", "{year} yearly total, all supports"),
	table: sectionTotals,
	tier: 2,
	key: "e-export/section-total",
	per: ["year"],
	graded: false
};

// packages/law/src/e-export/target-countries.ts
const MAY_2025 = {
	rule: "E-12.4.1",
	grade: "second-hand",
	from: "GIL (Ministry guide of May 2025)",
	article: "EK-Hedef Ülkeler"
};
const APRIL_2026 = {
	rule: "E-12.4.2",
	grade: "second-hand",
	from: "TAS, KOR2",
	article: "Genelge 13.04.2026, EK-Hedef Ülkeler"
};
const SEPTEMBER_2024$1 = {
	rule: "E-12.4.3",
	grade: "second-hand",
	from: "TRB24",
	article: "EK-Hedef Ülkeler"
};
const LIST_OF_26 = [
	"US",
	"AU",
	"AE",
	"BR",
	"DZ",
	"CN",
	"ID",
	"MA",
	"PH",
	"ZA",
	"KR",
	"IN",
	"JP",
	"CA",
	"QA",
	"KE",
	"KW",
	"MY",
	"MX",
	"EG",
	"NG",
	"SA",
	"CL",
	"TH",
	"TN",
	"VN"
];
const JOINED_2026 = [
	"DE",
	"AZ",
	"FR",
	"ES",
	"IT",
	"PT",
	"RO",
	"RU",
	"RS"
];
const FIRST_SIGHTING = parseDay("2024-09-27");
const GUIDE_FIRST = parseDay("2025-05-01");
const GUIDE_LAST = parseDay("2025-05-31");
const CIRCULAR = parseDay("2026-04-13");
const on26 = new Set(LIST_OF_26);
const joined$2 = new Set(JOINED_2026);
function membership$1(country) {
	const entries = [];
	if (country === "US" || country === "DE" || country === "ES") entries.push({
		value: country === "US",
		seenFrom: FIRST_SIGHTING,
		seenTo: FIRST_SIGHTING,
		source: SEPTEMBER_2024$1
	});
	entries.push({
		value: on26.has(country),
		seenFrom: GUIDE_FIRST,
		seenTo: GUIDE_LAST,
		source: MAY_2025
	});
	entries.push({
		value: on26.has(country) || joined$2.has(country),
		from: CIRCULAR,
		source: APRIL_2026
	});
	return dated(`target-country.${country}`, entries);
}
const histories$2 = /* @__PURE__ */ new Map();
function targetCountry(country) {
	const known = histories$2.get(country);
	if (known !== void 0) return known;
	const history = membership$1(country);
	histories$2.set(country, history);
	return history;
}
const everTargetCountries = [...LIST_OF_26, ...JOINED_2026];

// packages/law/src/e-export/rates.ts
const BONUS = {
	rule: "E-2.2",
	grade: "second-hand",
	from: "INO, TAS, TAH",
	article: "Karar m.16/1; Genelge m.29"
};
const MOST = {
	rule: "E-2.5",
	grade: "second-hand",
	from: "TAH",
	article: "Karar m.16/4"
};
const RATIO = {
	rule: "E-2.6",
	grade: "second-hand",
	from: "TAH, GIL, ESN",
	article: "Karar m.10/1"
};
function firmRate(base, { oneOfThree, bonus }) {
	return {
		base: {
			points: percent(50),
			source: base
		},
		...bonus === "none" ? {} : { bonus: {
			points: percent(20),
			list: targetCountry,
			source: BONUS,
			...bonus === "given" ? {} : { reading: bonus }
		} },
		most: {
			points: percent(75),
			source: MOST
		},
		ratio: {
			fact: "turkishProductRatio",
			source: RATIO,
			doubt: "E-2.6-scope",
			inScope: {
				"all-supports": true,
				"three-supports": oneOfThree
			}
		}
	};
}
const COMMISSION_BONUS = {
	none: "never",
	"until-2026": { before: AMENDMENT_DAY }
};
function projectRate(base) {
	return { base: {
		points: percent(50),
		source: base
	} };
}
function unknownRate(source) {
	return { base: {
		points: "unknown",
		source
	} };
}

// packages/law/src/e-export/depot-rent.ts
const ID$10 = "e-export/depot-rent";
const ARTICLE$12 = "Karar m.6/2; Genelge m.16";
const KINDS$4 = {
	netRent: words("net kira", "net rent"),
	commonArea: words("ortak kullanım alanı gideri", "common-area costs")
};
const depotRent = support({
	id: ID$10,
	title: words("Yurt dışı depo kira desteği", "Overseas depot rent"),
	article: ARTICLE$12,
	demands: [
		...standingDemands,
		demand("E-7.4", "permission", any(before(factDay("preApprovalDay"), AMENDMENT_2026$1), before(knownDay, AMENDMENT_2026$1)), words("Depo kira desteği 17.01.2026’da kaldırıldı; yalnızca daha önce ön onay almış olanlar sürdürür.", "Depot rent support was repealed on 17 January 2026; only earlier pre-approvals run on.")),
		demand("E-7.1", "standing", oneOf("status", "retailSite", "marketplace", "consortium"), words("Bu destekten perakende e-ticaret sitesi, pazaryeri ve konsorsiyum yararlanır; şirketler Genel Desteklerden alır.", "This support is for retail sites, marketplaces and consortia; companies have the General Supports.")),
		trademarkAtHome,
		threeYears("E-7.1", {
			tr: "Ülke",
			en: "country"
		}),
		windowOf("half-year"),
		demand("E-7.3", "lines", isTrue("depotApproved"), words("Deponun Bakanlık yurt dışı temsilcisince incelenip uygun bulunduğu gösterilmemiş.", "It is not shown that the Ministry’s overseas representative has inspected the depot and found it suitable.")),
		demand("E-7.2", "lines", kindIn(KINDS$4), words("Net kira ve ortak alan gideri dışındaki giderler (komisyon, vergi, diğer) desteklenmez.", "Only net rent and common-area costs count; commission, tax and other fees are out.")),
		abroad,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [{
		rule: "E-7.1",
		source: {
			rule: "E-7.1",
			grade: "text",
			from: "SEED1, SEED2, SAB, KD24",
			article: ARTICLE$12
		},
		size: 25,
		name: "units",
		title: words("Aynı anda en fazla 25 birim", "At most 25 units at one time"),
		counts: "item",
		per: {
			doubt: "E-7.1-units",
			by: {
				"in-all": [],
				"per-country": ["country"]
			}
		},
		measure: "at-one-time",
		refusal: words("Aynı anda en fazla 25 depo birimi desteklenir.", "At most 25 depot units are supported at one time.")
	}],
	shares: [],
	rate: firmRate({
		rule: "E-7.1",
		grade: "text",
		from: "SAB, KD24, SEED2",
		article: ARTICLE$12
	}, {
		oneOfThree: false,
		bonus: {
			doubt: "E-7.1-bonus",
			by: {
				none: "never",
				"as-m6": "always"
			}
		}
	}),
	limits: [
		innerCeiling({
			rule: "E-7.T",
			article: "Karar m.6/2",
			support: ID$10,
			table: depotRentCeilings,
			per: {
				doubt: "E-7.1-amount",
				by: {
					"in-all": ["year"],
					"per-unit": ["item", "year"]
				}
			}
		}),
		ownCeiling({
			rule: "E-6.9",
			article: "Karar m.6",
			support: "e-export/order-fulfilment",
			table: orderFulfilmentCeilings
		}),
		sectionTotal$1
	],
	duration: words("her ülke için 3 yıl, en fazla 25 birim", "3 years per country, at most 25 units"),
	durationRule: "E-7.1",
	filing: words("yarıyıllarla, ödeme belgesinden itibaren 6 ay içinde", "by half-years, within 6 months of the payment document"),
	papers: ["E-7.3", "E-7.6"]
});

// packages/law/src/constructs/lists.ts
function plainList(id, name, of) {
	return {
		id,
		name,
		needs: [],
		of,
		covers: outcomeOf
	};
}
function listed$1(list, on) {
	return {
		construct: "listed",
		needs: [...list.needs, ...on.needs],
		doubts: on.doubts,
		words: words(`ülke şu listede: ${list.name.tr}`, `the country is on the list of ${list.name.en}`),
		canonical: {
			listed: list.id,
			on: on.canonical
		},
		shape: {
			is: "listed",
			id: list.id,
			name: list.name,
			on,
			history: list.of,
			covers: (line, run, day) => coverOn(list, line, run, day)
		},
		compile: (compiling) => {
			const dayOf = on.compile(compiling);
			return (line, run) => {
				const day = dayOf(line, run);
				if (line.country === "" || Number.isNaN(day)) return 3;
				return coverOn(list, line, run, day);
			};
		}
	};
}
function coverOn(list, line, run, day) {
	const answer = valueOn(list.of(line.country, line.platform), day, run.knownOn);
	if (answer.known) return list.covers(answer.entry.value, line, run);
	const [before, after] = answer.between;
	if (before === void 0 || after === void 0) return 3;
	return list.covers(before.value, line, run) | list.covers(after.value, line, run);
}

// packages/law/src/e-export/demands/cooperation-bodies.ts
function bodiesOnly(rule) {
	return demand(rule, "standing", reading("E-11.2.6-consortium", {
		"bodies-only": oneOf("status", "cooperationBody"),
		"with-consortia": oneOf("status", "cooperationBody", "consortium")
	}), words("Bu desteğe işbirliği kuruluşları başvurur; firmalar kuruluşun projesinde yer alır.", "Cooperation bodies apply for this support; firms take part in the body’s project."));
}
const repealed2026 = demand("E-12.3.6", "permission", any(before(knownDay, AMENDMENT_2026$1), reading("E-12.3-running", {
	ends: before(activityStart, AMENDMENT_2026$1),
	"run-on": before(factDay("preApprovalDay"), AMENDMENT_2026$1)
})), words("Bu desteğin maddesi 17.01.2026’da kaldırıldı.", "The article of this support was repealed on 17 January 2026."));
function realisationReport(rule) {
	return demand(rule, "lines", isTrue("realisationReport"), words("Gerçekleşme raporu verilmemiş.", "The realisation report has not been given."));
}
function feasibility(rule) {
	return demand(rule, "permission", isTrue("feasibility"), words("Fizibilite çalışması verilmemiş.", "The feasibility study has not been given."));
}

// packages/law/src/e-export/country-lists/listed.ts
function sighting$1(seenFrom, seenTo, source) {
	return {
		seenFrom: parseDay(seenFrom),
		seenTo: parseDay(seenTo),
		source
	};
}
const CIRCULAR_2026$2 = parseDay("2026-04-13");
function followingTargetCountries(country, source, told) {
	return targetCountry(country).entries.filter((entry) => entryStart(entry) >= CIRCULAR_2026$2).map((entry) => ({
		...entry,
		value: told(entry.value),
		source
	}));
}

// packages/law/src/e-export/country-lists/commission.ts
const ARTICLE$11 = "Karar m.9; Genelge m.19";
function row$3(index, grade, from) {
	return {
		rule: `E-10.7.${index}`,
		grade,
		from,
		article: ARTICLE$11
	};
}
const NORTH_AMERICA = /* @__PURE__ */ new Set(["US", "CA"]);
const VERSIONS$3 = [
	{
		seen: sighting$1("2022-08-25", "2022-12-31", row$3(1, "text", "SEED1")),
		countries: /* @__PURE__ */ new Set([
			"AR",
			"BR",
			"ID",
			"PH",
			"IN"
		])
	},
	{
		seen: sighting$1("2024-09-27", "2024-09-27", row$3(2, "second-hand", "TRB24")),
		countries: /* @__PURE__ */ new Set([
			"AR",
			"BR",
			"ID",
			"PH",
			"IN",
			"EG"
		])
	},
	{
		seen: sighting$1("2025-01-15", "2025-01-15", row$3(3, "second-hand", "TRB25")),
		countries: /* @__PURE__ */ new Set([
			"BR",
			"CN",
			"ID",
			"PH",
			"IN",
			"EG"
		])
	},
	{
		seen: sighting$1("2025-05-01", "2025-05-31", row$3(4, "second-hand", "GIL (Ministry guide of May 2025)")),
		countries: /* @__PURE__ */ new Set([
			"US",
			"BR",
			"CN",
			"ID",
			"PH",
			"IN",
			"EG",
			"SA"
		]),
		named: {
			etsy: {
				in: NORTH_AMERICA,
				cover: "all"
			},
			ebay: {
				in: NORTH_AMERICA,
				cover: "autoParts"
			}
		}
	}
];
const TARGET_LIST$1 = {
	rule: "E-10.7.5",
	grade: "second-hand",
	from: "TAS",
	article: "Genelge 13.04.2026 m.19; EK-Hedef Ülkeler"
};
function coverIn({ countries, named }, country, platform) {
	const own = named?.[platform];
	if (own?.in.has(country)) return own.cover;
	return countries.has(country) ? "all" : "none";
}
function coverOverTime(country, platform) {
	const seen = VERSIONS$3.map((version) => {
		const { seenFrom, seenTo, source } = version.seen;
		return {
			value: coverIn(version, country, platform),
			seenFrom,
			seenTo,
			source
		};
	});
	return dated(`commission.${country}.${platform}`, [...seen, ...followingTargetCountries(country, TARGET_LIST$1, (listed) => listed ? "all" : "none")]);
}
const NAMED = new Set(VERSIONS$3.flatMap(({ named }) => Object.keys(named ?? {})));
const ANY = "*";
const histories$1 = /* @__PURE__ */ new Map();
function commissionList(country, platform) {
	const own = NAMED.has(platform) ? platform : ANY;
	const key = `${country}|${own}`;
	const known = histories$1.get(key);
	if (known !== void 0) return known;
	const history = coverOverTime(country, own);
	histories$1.set(key, history);
	return history;
}
const everCommissionPlaces = [...[.../* @__PURE__ */ new Set([...VERSIONS$3.flatMap(({ countries }) => [...countries]), ...everTargetCountries])].sort().map((country) => [country, ANY]), ...VERSIONS$3.flatMap(({ named }) => Object.entries(named ?? {}).flatMap(([platform, place]) => [...place.in].map((country) => [country, platform])))];

// packages/law/src/e-export/country-lists/online-store.ts
const ARTICLE$10 = "Karar m.8; Genelge m.18";
const SEEN$2 = [
	[sighting$1("2022-08-25", "2022-12-31", {
		rule: "E-9.5.1",
		grade: "text",
		from: "SEED1",
		article: ARTICLE$10
	}), /* @__PURE__ */ new Set([
		"CN",
		"IN",
		"JP"
	])],
	[sighting$1("2024-09-27", "2024-09-27", {
		rule: "E-9.5.2",
		grade: "second-hand",
		from: "TRB24",
		article: ARTICLE$10
	}), /* @__PURE__ */ new Set([
		"CN",
		"JP",
		"IN",
		"BR"
	])],
	[sighting$1("2025-05-01", "2025-05-31", {
		rule: "E-9.5.3",
		grade: "second-hand",
		from: "GIL (Ministry guide of May 2025)",
		article: ARTICLE$10
	}), /* @__PURE__ */ new Set([
		"CN",
		"JP",
		"IN",
		"BR"
	])]
];
const TARGET_LIST = {
	rule: "E-9.5.4",
	grade: "second-hand",
	from: "TAS",
	article: "Genelge 13.04.2026 m.18; EK-Hedef Ülkeler"
};
function membership(country) {
	const seen = SEEN$2.map(([{ seenFrom, seenTo, source }, list]) => ({
		value: list.has(country),
		seenFrom,
		seenTo,
		source
	}));
	return dated(`online-store.${country}`, [...seen, ...followingTargetCountries(country, TARGET_LIST, (listed) => listed)]);
}
const histories = /* @__PURE__ */ new Map();
function onlineStoreCountry(country) {
	const known = histories.get(country);
	if (known !== void 0) return known;
	const history = membership(country);
	histories.set(country, history);
	return history;
}
const everOnlineStoreCountries = [.../* @__PURE__ */ new Set([...SEEN$2.flatMap(([, list]) => [...list]), ...everTargetCountries])].sort();

// packages/law/src/e-export/demands/lists.ts
const targetCountries = plainList("target-countries", words("hedef ülkeler", "target countries"), targetCountry);
const onlineStoreCountries = plainList("online-store-countries", words("çevrim içi mağaza ülkeleri", "online-store countries"), onlineStoreCountry);
const partsSlot = slotOf("autoParts");
const commissionPlaces = {
	id: "commission-places",
	name: words("komisyonu desteklenen ülke ve pazaryerleri", "places whose commission is supported"),
	needs: ["autoParts"],
	of: commissionList,
	covers: (cover, line, run) => cover === "autoParts" ? slotOn(line, run, partsSlot) : cover === "all" ? 2 : 1
};

// packages/law/src/e-export/missions.ts
const ARTICLE$9 = "Karar m.11";
const RATE_UNKNOWN = {
	rule: "E-11.2.6",
	grade: "assumed",
	article: "Karar m.11, m.13, m.14"
};
function mission(name, title, table) {
	const id = `e-export/${name}`;
	return support({
		id,
		title,
		article: ARTICLE$9,
		demands: [
			inForce,
			bodiesOnly("E-11.2.1"),
			repealed2026,
			demand("E-11.2.1", "lines", isTrue("retailGoods"), words("Heyet, e-ticaretle perakende satılabilen ürünlere ilişkin değil.", "The mission does not concern goods that can be sold at retail by e-commerce.")),
			realisationReport("E-11.2.1")
		],
		bookedOn: expenseDay,
		counts: [],
		shares: [],
		rate: unknownRate(RATE_UNKNOWN),
		limits: [ownCeiling({
			rule: "E-11.2.T",
			article: ARTICLE$9,
			support: id,
			table,
			per: ["item"]
		})],
		duration: null,
		durationRule: "E-11.2.1",
		filing: words("gerçekleşme raporuyla", "with the realisation report"),
		papers: ["E-11.2.1"]
	});
}
const sectorTradeMission = mission("sector-trade-mission", words("Sektörel ticaret heyeti desteği", "Sectoral trade mission"), sectorTradeMissionCeilings);
const buyerMission = mission("buyer-mission", words("Sektörel alım heyeti desteği", "Sectoral buyer mission"), buyerMissionCeilings);
const virtualMission = mission("virtual-mission", words("Sanal ticaret heyeti desteği", "Virtual trade mission"), virtualMissionCeilings);

// packages/law/src/constructs/threshold.ts
function over$1(fact, threshold, on) {
	const slot = slotOf(fact);
	return {
		construct: "over",
		needs: [fact, ...on.needs],
		doubts: on.doubts,
		words: words(`${threshold.name.tr} eşiğin üstünde`, `${threshold.name.en} is over the threshold`),
		canonical: {
			over: [fact, threshold.rule],
			on: on.canonical
		},
		shape: {
			is: "over",
			fact,
			rule: threshold.rule,
			history: threshold.history,
			on
		},
		compile: (compiling) => {
			const dayOf = on.compile(compiling);
			return (line, run) => {
				const told = slotOn(line, run, slot);
				const day = dayOf(line, run);
				if (Number.isNaN(told) || Number.isNaN(day)) return 3;
				const answer = valueOn(threshold.history, day, run.knownOn, sameFigure);
				return answer.known ? outcomeOf(BigInt(told) > answer.entry.value.cents) : 3;
			};
		}
	};
}
function sameFigure(a, b) {
	return a.cents === b.cents;
}

// packages/law/src/e-export/statuses/versions.ts
const DECISION_DAY = parseDay("2022-08-25");
function decision(sources, grade) {
	return {
		label: words("5986 sayılı Karar", "Decision 5986"),
		from: DECISION_DAY,
		grade,
		sources,
		article: "Karar m.2"
	};
}
const SLIDES_2022 = {
	label: words("Bakanlık sunumu, 2022", "slides of the Ministry, 2022"),
	seenFrom: DECISION_DAY,
	seenTo: parseDay("2022-12-31"),
	grade: "text",
	sources: "SEED1",
	article: "Genelge m.18"
};
const LIMITS_2023 = {
	label: words("2023 limitleri", "limits of 2023"),
	seenFrom: parseDay("2023-01-01"),
	seenTo: parseDay("2023-12-31"),
	grade: "second-hand",
	sources: "EID23",
	article: "Genelge m.18"
};
const SOURCE_2024 = {
	label: words("2024 kaynağı", "source of 2024"),
	seenFrom: parseDay("2024-01-01"),
	seenTo: parseDay("2024-12-02"),
	grade: "second-hand",
	sources: "KD24",
	article: "–"
};
const SEPTEMBER_2024 = {
	label: words("Eylül 2024 kaynağı", "source of September 2024"),
	seenFrom: parseDay("2024-09-27"),
	seenTo: parseDay("2024-09-27"),
	grade: "second-hand",
	sources: "TRB24",
	article: "Genelge m.18"
};
const EARLY_2025 = {
	label: words("Ocak–Şubat 2025 kaynağı", "source of January–February 2025"),
	seenFrom: parseDay("2025-01-01"),
	seenTo: parseDay("2025-02-28"),
	grade: "second-hand",
	sources: "TRB25",
	article: "Genelge m.18"
};
const GUIDE_2025 = {
	label: words("Mayıs 2025 Rehberi", "guide of May 2025"),
	seenFrom: parseDay("2025-05-01"),
	seenTo: parseDay("2025-05-31"),
	grade: "second-hand",
	sources: "GIL",
	article: "Rehber"
};
const CIRCULAR_DAY = parseDay("2026-04-13");
const CIRCULAR_2026$1 = {
	label: words("13.04.2026 Genelgesi", "circular of 13 April 2026"),
	from: CIRCULAR_DAY,
	grade: "second-hand",
	sources: "TAS",
	article: "Genelge m.7"
};
const AFTER_INDEXATION_2027 = {
	label: words("2027 endekslemesinden sonra", "after the indexation of 2027"),
	from: parseDay("2027-01-01"),
	knownFrom: CIRCULAR_DAY,
	grade: "second-hand",
	sources: "TAS, EID23",
	article: "Genelge m.7; Genelge m.41 (2023)"
};
const ARTICLE_2026 = {
	label: words("2026 yazısı", "article of 2026"),
	seenFrom: CIRCULAR_DAY,
	seenTo: parseDay("2026-12-31"),
	grade: "second-hand",
	sources: "KOR",
	article: "–"
};

// packages/law/src/e-export/export-threshold.ts
const exportThreshold = dated("export-threshold", [
	overDollars$1(SLIDES_2022, 5000000n),
	overDollars$1(LIMITS_2023, 2500000n),
	overDollars$1(SEPTEMBER_2024, 2500000n),
	overDollars$1(EARLY_2025, 2500000n),
	overDollars$1(GUIDE_2025, 2500000n),
	overDollars$1(CIRCULAR_2026$1, 1000000n)
]);
function overDollars$1(version, dollars) {
	const { from, seenFrom, seenTo, grade, sources } = version;
	return {
		value: { cents: dollars * 100n },
		...from !== void 0 && { from },
		...seenFrom !== void 0 && { seenFrom },
		...seenTo !== void 0 && { seenTo },
		source: {
			rule: "E-1.3.7",
			grade,
			from: sources,
			article: "Genelge m.18"
		}
	};
}

// packages/law/src/e-export/demands/places.ts
const overExportThreshold = over$1("exportPreviousYear", {
	rule: "E-1.3.7",
	name: words("önceki yılın ihracatı", "the previous year’s export total"),
	history: exportThreshold
}, spendingDay);
const beforeAmendment = any(before(spendingDay, AMENDMENT_2026$1), before(knownDay, AMENDMENT_2026$1));
const beforeCircular2026 = any(before(spendingDay, CIRCULAR_2026$3), before(knownDay, CIRCULAR_2026$3));
const targetOrPicked = demand("E-2.4", "lines", any(beforeAmendment, listed$1(targetCountries, spendingDay), isTrue("countryPicked")), words("Ülke hedef ülke değil ve Bakanlık pazara giriş koşullarına göre belirlememiş.", "The country is not a target country and the Ministry has not picked it by market-entry conditions."));
const brandCompany = all(oneOf("status", "company"), isTrue("brandProgramme"));

// packages/law/src/e-export/promotion-project.ts
const ID$9 = "e-export/promotion-project";
const ARTICLE$8 = "Karar m.12";
const KINDS$3 = {
	promotion: words("tanıtım", "promotion"),
	consultancy: words("danışmanlık", "consultancy"),
	marketResearch: words("pazar araştırması", "market research"),
	report: words("rapor", "report")
};
function twoProjects(rule, article) {
	return {
		rule,
		source: {
			rule,
			grade: "text",
			from: "SEED1",
			article
		},
		size: 2,
		name: "projects",
		title: words("Aynı anda en fazla 2 proje", "At most 2 projects at one time"),
		counts: "item",
		per: [],
		measure: "at-one-time",
		refusal: words("Aynı anda en fazla iki proje desteklenir.", "At most two projects are supported at one time.")
	};
}
const promotionProject = support({
	id: ID$9,
	title: words("E-ihracat tanıtım projesi desteği", "E-export promotion project"),
	article: ARTICLE$8,
	demands: [
		inForce,
		bodiesOnly("E-11.2.2"),
		demand("E-11.2.2", "permission", any(beforeAmendment, restingOn("E-11.2.2-number", isTrue("directorateApproved"))), words("Pazaryerleri ve dijital platformlar İhracat Genel Müdürlüğünce onaylanmamış.", "The marketplaces and digital platforms have not been approved by the General Directorate of Exports.")),
		demand("E-11.2.2", "lines", kindIn(KINDS$3), words("Projede tanıtım, danışmanlık, pazar araştırması ve rapor giderleri desteklenir.", "A project’s expenses are promotion, consultancy, market research and reports."))
	],
	bookedOn: expenseDay,
	counts: [{
		...twoProjects("E-11.2.2", ARTICLE$8),
		sameMonth: {
			doubt: "E-11.2.2",
			reading: "same-month"
		}
	}],
	shares: [],
	rate: projectRate({
		rule: "E-11.2.2",
		grade: "text",
		from: "AGD",
		article: "Karar m.12/1"
	}),
	limits: [{
		...ownCeiling({
			rule: "E-11.2.T",
			article: ARTICLE$8,
			support: ID$9,
			table: {
				doubt: "E-13.21",
				by: {
					indexed: promotionProjectCeilings,
					"re-based": promotionProjectRebasedCeilings
				}
			},
			per: ["item"]
		}),
		since: {
			day: AMENDMENT_YEAR,
			per: ["item", "year"]
		}
	}],
	duration: words("her proje 1 ila 4 yıl (2026 metni)", "each project 1 to 4 years (text of 2026)"),
	durationRule: "E-11.2.2",
	filing: words("kaynaklarda yazılı değil", "no source says"),
	papers: []
});

// packages/law/src/e-export/development-project.ts
const ID$8 = "e-export/development-project";
const ARTICLE$7 = "Karar m.13";
const developmentProject = support({
	id: ID$8,
	title: words("E-ihracatı geliştirme projesi desteği", "E-export development project"),
	article: ARTICLE$7,
	demands: [
		inForce,
		bodiesOnly("E-11.2.3"),
		repealed2026,
		feasibility("E-11.2.3"),
		demand("E-11.2.3", "lines", listed$1(targetCountries, spendingDay), words("Proje hedef ülke için değil.", "The project is not for a target country.")),
		realisationReport("E-11.2.3")
	],
	bookedOn: expenseDay,
	counts: [twoProjects("E-11.2.3", ARTICLE$7)],
	shares: [],
	rate: unknownRate(RATE_UNKNOWN),
	limits: [ownCeiling({
		rule: "E-11.2.T",
		article: ARTICLE$7,
		support: ID$8,
		table: developmentProjectCeilings,
		per: ["item"]
	})],
	duration: null,
	durationRule: "E-11.2.3",
	filing: words("gerçekleşme raporuyla", "with the realisation report"),
	papers: ["E-11.2.3"]
});

// packages/law/src/e-export/digital-marketplace-promotion.ts
const ID$7 = "e-export/digital-marketplace-promotion";
const KINDS$2 = {
	payPerClick: words("tıklama başına ödeme", "pay-per-click"),
	display: words("görüntüleme reklamı", "display ads"),
	reviewService: words("ürüne ilişkin yorum hizmeti", "product-review services")
};
const PAY_PER_ORDER = kindIn({ payPerOrder: words("sipariş başına ödeme", "pay-per-order") });
const digitalMarketplacePromotion = support({
	id: ID$7,
	title: words("Dijital pazaryeri tanıtım desteği", "Digital marketplace promotion"),
	article: "Karar m.4; Genelge m.13",
	demands: [
		...standingDemands,
		demand("E-4.1", "standing", oneOf("status", "company", "consortium", "retailSite"), words("Bu destekten şirketler, konsorsiyumlar ve perakende e-ticaret siteleri yararlanır.", "This support is for companies, consortia and retail e-commerce sites.")),
		trademarkAbroad,
		threeYears("E-4.5", {
			tr: "Pazaryeri",
			en: "marketplace"
		}),
		quarterlyWindow,
		demand("E-4.2", "lines", any(kindIn(KINDS$2), all(PAY_PER_ORDER, reading("E-4.2-pay-per-order", {
			"from-2026": all(onOrAfter(activityStart, CIRCULAR_2026$3), onOrAfter(knownDay, CIRCULAR_2026$3)),
			always: onOrAfter(activityStart, fixedDay("2022-08-25"))
		}))), words("Bu gider türü desteklenmez: komisyon, üyelik, vergi ve diğer ücretler dışarıdadır.", "This kind of expense is not supported: commission, membership, tax and other fees are out.")),
		abroad,
		listingDuty,
		...productDemands,
		...platformDemands,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [],
	shares: [{
		share: percent(20),
		of: "adSales",
		sources: [{
			rule: "E-4.3",
			grade: "text",
			from: "SEED1, TAS",
			article: "Genelge m.13"
		}],
		granularity: "E-13.24",
		groups: {
			"country-quarter": {
				byPlatform: true,
				byCountry: true
			},
			"marketplace-quarter": {
				byPlatform: true,
				byCountry: false
			}
		}
	}],
	rate: firmRate({
		rule: "E-4.4",
		grade: "second-hand",
		from: "TAS, TRB24, TRB25",
		article: "Karar m.4"
	}, {
		oneOfThree: true,
		bonus: "given"
	}),
	limits: [ownCeiling({
		rule: "E-4.T",
		article: "Karar m.4",
		support: ID$7,
		table: marketplacePromotionCeilings,
		graded: true,
		half: true
	}), sectionTotal$1],
	duration: words("her pazaryeri için 3 yıl", "3 years per marketplace"),
	durationRule: "E-4.5",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document"),
	papers: [
		"E-4.7",
		"E-4.8",
		"E-4.9"
	]
});

// packages/law/src/e-export/e-export-promotion.ts
const ID$6 = "e-export/e-export-promotion";
const LISTED = {
	socialMediaAds: words("sosyal medya reklamı", "social-media ads"),
	socialMediaContent: words("sosyal medya hesabı ve içeriği", "social-media account and content"),
	promotionalVisuals: words("tanıtım görseli ve videosu", "promotional visuals and videos"),
	mediaBuying: words("dijital medya satın alma", "digital media buying"),
	searchAds: words("arama motoru reklamı", "search-engine ads"),
	searchOptimisation: words("arama motoru optimizasyonu", "search-engine optimisation"),
	appAds: words("uygulama içi reklam", "ads in apps"),
	pushNotification: words("anlık bildirim ve kullanıcı deneyimi", "push notifications and user experience"),
	nativeAds: words("doğal reklam", "native ads"),
	liveStream: words("canlı yayın satış ve marka programı", "live-stream sales and brand programmes"),
	immersive: words("AR, VR, metaverse, RFID tabanlı tanıtım", "AR, VR, metaverse, RFID based promotion"),
	influencer: words("influencer hizmeti", "influencer services")
};
const eExportPromotion = support({
	id: ID$6,
	title: words("E-ihracat tanıtım desteği", "E-export promotion"),
	article: "Karar m.5; Genelge m.14",
	demands: [
		...standingDemands,
		demand("E-5.1", "standing", oneOf("status", "retailSite", "marketplace", "b2bPlatform", "consortium"), words("Statüsü şirket olanlar bu destekten yararlanamaz; yolları 5973 sayılı Kararın tanıtım desteğidir (m.12).", "A plain company cannot use this support; its road is the promotion support of Decision 5973 (art. 12).")),
		trademarkAtHome,
		threeYears("E-5.5", {
			tr: "Ülke",
			en: "country"
		}),
		quarterlyWindow,
		demand("E-5.2", "lines", any(kindIn(LISTED), isTrue("activityListed")), words("Faaliyet, E-İhracat Tanıtım Faaliyetleri Listesinde yok.", "The activity is not on the list of e-export promotion activities.")),
		demand("E-5.4", "lines", all(countryIsNot("TR", words("Türkiye", "Türkiye")), isTrue("foreignLanguageAbroad")), words("Tanıtım yurt dışına yönelik ve yabancı dilde olmalı.", "The promotion must aim abroad and be in a foreign language.")),
		...productDemands,
		...platformDemands,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [],
	shares: [],
	rate: firmRate({
		rule: "E-5.5",
		grade: "second-hand",
		from: "SEED2, SAB, TAS",
		article: "Karar m.5"
	}, {
		oneOfThree: false,
		bonus: "given"
	}),
	limits: [ownCeiling({
		rule: "E-5.T",
		article: "Karar m.5",
		support: ID$6,
		table: promotionCeilings
	}), sectionTotal$1],
	duration: words("her ülke için 3 yıl", "3 years per country"),
	durationRule: "E-5.5",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document"),
	papers: ["E-5.6", "E-5.7"]
});

// packages/law/src/e-export/market-entry-report.ts
const ID$5 = "e-export/market-entry-report";
const REPORTS = {
	report: words("pazara giriş raporu", "market-entry report"),
	analysis: words("analiz", "analysis"),
	conversionReport: words("dönüşüm ve yeni pazar raporu", "conversion or new-market report")
};
const MEMBERSHIP = { databaseMembership: words("veri tabanı üyeliği", "database membership") };
const TWENTY = {
	rule: "E-3.3",
	grade: "text",
	from: "SEED1, GIL",
	article: "Karar m.3"
};
const PERIOD = {
	doubt: "E-3.3-period",
	by: {
		"in-all": [],
		"per-year": ["year"]
	}
};
function twenty(name, kinds, what) {
	return {
		rule: "E-3.3",
		source: TWENTY,
		size: 20,
		name,
		title: words(`En fazla 20 ${what.tr}`, `At most 20 ${what.en}s`),
		counts: "item",
		kinds,
		per: PERIOD,
		measure: "in-all",
		refusal: words(`En fazla 20 ${what.tr} desteklenir.`, `At most 20 ${what.en}s are supported.`)
	};
}
const marketEntryReport = support({
	id: ID$5,
	title: words("Pazara giriş rapor desteği", "Market-entry report"),
	article: "Karar m.3",
	demands: [
		...standingDemands,
		demand("E-3.1", "standing", oneOf("status", "consortium", "retailSite", "marketplace"), words("Bu destekten konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır; şirketlerin yolu 5973 sayılı Karardır.", "This support is for consortia, retail sites and marketplaces; a company’s road is Decision 5973.")),
		trademarkAtHome,
		quarterlyWindow,
		demand("E-3.2", "lines", any(kindIn(REPORTS), all(kindIn(MEMBERSHIP), isTrue("databaseListed"))), words("Bu gider rapor ya da analiz değil, ya da veri tabanı Bakanlığın listesinde değil.", "The expense is no report or analysis, or the database is not on the Ministry’s list.")),
		abroad,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [twenty("reports", Object.keys(REPORTS), {
		tr: "rapor",
		en: "report"
	}), twenty("memberships", Object.keys(MEMBERSHIP), {
		tr: "üyelik",
		en: "membership"
	})],
	shares: [],
	rate: firmRate({
		rule: "E-3.3",
		grade: "text",
		from: "SEED1, GIL",
		article: "Karar m.3"
	}, {
		oneOfThree: false,
		bonus: "none"
	}),
	limits: [ownCeiling({
		rule: "E-3.T",
		article: "Karar m.3",
		support: ID$5,
		table: marketEntryReportCeilings
	}), sectionTotal$1],
	duration: null,
	durationRule: "E-3.3",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document"),
	papers: ["E-3.5"]
});

// packages/law/src/e-export/marketplace-commission.ts
const ID$4 = "e-export/marketplace-commission";
const marketplaceCommission = support({
	id: ID$4,
	title: words("Pazaryeri komisyon gideri desteği", "Marketplace commission"),
	article: "Karar m.9; Genelge m.19",
	demands: [
		...standingDemands,
		demand("E-10.1", "standing", oneOf("status", "company", "retailSite", "consortium"), words("Bu destekten şirketler, perakende e-ticaret siteleri ve konsorsiyumlar yararlanır.", "This support is for companies, retail sites and consortia.")),
		trademarkAbroad,
		threeYears("E-10.2", {
			tr: "Pazaryeri ve ülke",
			en: "marketplace and country"
		}),
		quarterlyWindow,
		demand("E-10.3", "lines", withinOneMonth, words("Hak ediş aylık hesaplanır: gideri aylara bölüp her ayı ayrı satır yazın.", "Entitlement is computed monthly: split the expense into months, one line each.")),
		demand("E-10.4", "lines", kindIn({ commission: words("satış komisyonu", "sales commission") }), words("Yalnızca komisyon desteklenir; üyelik, vergi ve ek hizmet ücretleri dışarıdadır.", "Only commission counts; membership, tax and extra service fees are out.")),
		demand("E-10.7", "lines", listed$1(commissionPlaces, spendingDay), words("Bu ülkede ve pazaryerinde komisyon desteklenmiyor.", "Commission is not supported in this country and on this marketplace.")),
		abroad,
		listingDuty,
		...productDemands,
		...platformDemands,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [],
	shares: [],
	rate: firmRate({
		rule: "E-10.2",
		grade: "second-hand",
		from: "TAS, TRB24",
		article: "Karar m.9"
	}, {
		oneOfThree: true,
		bonus: {
			doubt: "E-13.10",
			by: COMMISSION_BONUS
		}
	}),
	limits: [ownCeiling({
		rule: "E-10.T",
		article: "Karar m.9",
		support: ID$4,
		table: commissionCeilings,
		graded: true,
		half: true
	}), sectionTotal$1],
	duration: words("her pazaryeri ve ülke için 3 yıl", "3 years per marketplace and country"),
	durationRule: "E-10.2",
	filing: words("ay ay hesaplanır, çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde istenir", "computed month by month, asked for by quarters, within 6 months of the payment document"),
	papers: ["E-10.5"]
});

// packages/law/src/e-export/marketplace-integration.ts
const ID$3 = "e-export/marketplace-integration";
const ARTICLE$6 = "Karar m.7; Genelge m.17";
const KINDS$1 = {
	api: words("API", "API"),
	erp: words("ERP", "ERP"),
	integrator: words("entegratör", "integrator"),
	bridgingSoftware: words("köprüleme yazılımı", "bridging software"),
	carrierIntegration: words("tedarikçi ve hızlı kargo entegrasyonu", "integration of suppliers and express carriers"),
	software: words("yazılım geliştirme", "software development"),
	cloudService: words("bulut hizmeti", "cloud service"),
	platformOpening: words("platform açılışı", "platform opening")
};
const INSTITUTIONS = oneOf("status", "consortium", "retailSite", "marketplace");
const company$1 = oneOf("status", "company");
const someCompanies = all(beforeCircular2026, any(brandCompany, all(company$1, overExportThreshold)));
const marketplaceIntegration = support({
	id: ID$3,
	title: words("Yurt dışı pazaryerlerine entegrasyon desteği", "Overseas marketplace integration"),
	article: ARTICLE$6,
	demands: [
		...standingDemands,
		demand("E-8.1", "standing", reading("E-13.14", {
			"brand-or-threshold": any(INSTITUTIONS, someCompanies),
			"all-companies": any(INSTITUTIONS, company$1),
			"brand-only": any(INSTITUTIONS, brandCompany),
			"threshold-only": any(INSTITUTIONS, all(beforeCircular2026, company$1, overExportThreshold)),
			"no-companies": INSTITUTIONS
		}), words("Bu destekten konsorsiyum, perakende e-ticaret sitesi ve pazaryeri, 2026 metinlerine kadar ayrıca Marka/Turquality şirketleri ile ihracatı eşiği aşan şirketler yararlanır.", "This support is for consortia, retail sites and marketplaces, and until the texts of 2026 for companies in the Brand/Turquality programme or above the export threshold.")),
		trademarkAtHome,
		threeYears("E-8.3", {
			tr: "Pazaryeri",
			en: "marketplace"
		}),
		quarterlyWindow,
		demand("E-8.2", "lines", kindIn(KINDS$1), words("Bu gider türü entegrasyon hizmeti değil.", "This kind of expense is no integration service.")),
		demand("E-8.3", "lines", oneOf("provider", "listed"), words("Hizmeti sunan firma Bakanlıkça onaylı değil.", "The provider is not approved by the Ministry.")),
		targetOrPicked,
		abroad,
		...platformDemands,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [{
		rule: "E-8.3",
		source: {
			rule: "E-8.3",
			grade: "text",
			from: "SEED1, SEED2, SAB",
			article: ARTICLE$6
		},
		size: 6,
		name: "marketplaces",
		title: words("En fazla 6 pazaryeri", "At most 6 marketplaces"),
		counts: "platform",
		per: [],
		measure: "in-all",
		refusal: words("En fazla altı pazaryeriyle entegrasyon desteklenir.", "Integration with at most six marketplaces is supported.")
	}],
	shares: [],
	rate: firmRate({
		rule: "E-8.3",
		grade: "text",
		from: "SEED2, SAB",
		article: "Karar m.7"
	}, {
		oneOfThree: false,
		bonus: "none"
	}),
	limits: [innerCeiling({
		rule: "E-8.T",
		article: "Karar m.7",
		support: ID$3,
		table: integrationCeilings,
		per: {
			doubt: "E-2.31-integration",
			by: {
				"per-year": ["platform", "year"],
				once: ["platform"]
			}
		}
	}), sectionTotal$1],
	duration: words("her pazaryeri için 3 yıl, en fazla 6 pazaryeri", "3 years per marketplace, at most 6 marketplaces"),
	durationRule: "E-8.3",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document"),
	papers: ["E-13.8"]
});

// packages/law/src/e-export/national-platform.ts
const ID$2 = "e-export/national-platform";
const ARTICLE$5 = "Karar m.14";
const nationalPlatform = support({
	id: ID$2,
	title: words("Türkiye E-İhracat Platformu desteği", "Türkiye E-İhracat Platformu (national B2B platform)"),
	article: ARTICLE$5,
	demands: [
		inForce,
		bodiesOnly("E-11.2.4"),
		repealed2026,
		feasibility("E-11.2.4"),
		demand("E-11.2.4", "permission", withinMonths(supportStart, 60), words("Platformun beş yıllık destek süresi dolmuş.", "The five years of the platform’s support are over."))
	],
	bookedOn: expenseDay,
	counts: [],
	shares: [],
	rate: unknownRate(RATE_UNKNOWN),
	limits: [ownCeiling({
		rule: "E-11.2.T",
		article: ARTICLE$5,
		support: ID$2,
		table: nationalPlatformCeilings
	})],
	duration: words("en fazla 5 yıl", "up to 5 years"),
	durationRule: "E-11.2.4",
	filing: words("kaynaklarda yazılı değil", "no source says"),
	papers: ["E-11.2.4"]
});

// packages/law/src/e-export/online-store.ts
const ID$1 = "e-export/online-store";
const ARTICLE$4 = "Karar m.8; Genelge m.18";
const STORE$1 = {
	storeOpening: words("mağaza açılışı", "store opening"),
	storeDesign: words("mağaza tasarımı", "store design"),
	storeManagement: words("mağaza yönetimi", "store management"),
	storeFee: words("yıllık mağaza ödemesi", "yearly store payment")
};
const SERVICE = { stakeholderService: words("e-ticaret paydaşından alınan danışmanlık", "consultancy of a stakeholder") };
const EXCLUDED$1 = {
	salesCommission: words("satış komisyonu", "sales commission"),
	deposit: words("depozito", "deposit")
};
const onlineStore = support({
	id: ID$1,
	title: words("Çevrim içi mağaza ve hedef ülke e-ticaret paydaşlarından alınan hizmetler desteği", "Online store and target-country stakeholder services"),
	article: ARTICLE$4,
	demands: [
		...standingDemands,
		demand("E-9.1", "standing", any(oneOf("status", "consortium", "retailSite"), all(oneOf("status", "company"), overExportThreshold)), words("Bu destekten konsorsiyum, perakende e-ticaret sitesi ve ihracatı eşiği aşan şirketler yararlanır.", "This support is for consortia, retail sites, and companies whose exports are over the threshold.")),
		trademarkAtHome,
		threeYears("E-9.4", {
			tr: "Ülke",
			en: "country"
		}),
		quarterlyWindow,
		demand("E-9.3", "lines", kindNotIn(EXCLUDED$1), words("Satış komisyonu ve depozito desteklenmez.", "Sales commission and deposit are out.")),
		demand("E-9.2", "lines", all(any(kindIn(STORE$1), all(kindIn(SERVICE), isTrue("serviceListed"), isTrue("entryCondition"))), isTrue("marketplaceApproved"), isTrue("storeOpened")), words("Gider mağaza ya da listedeki zorunlu bir hizmet değil, pazaryeri onaylı değil ya da mağaza açılmamış.", "The expense is neither for a store nor a listed mandatory service, the marketplace is not approved, or no store was opened.")),
		demand("E-9.5", "lines", listed$1(onlineStoreCountries, spendingDay), words("Ülke, bu desteğin ülkeleri arasında değil.", "The country is not among those of this support.")),
		targetOrPicked,
		abroad,
		...productDemands,
		...platformDemands,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [{
		rule: "E-9.3",
		source: {
			rule: "E-9.3",
			grade: "second-hand",
			from: "TAS",
			article: ARTICLE$4
		},
		size: 1,
		name: "stakeholder",
		title: words("Pazaryeri başına bir paydaş", "One stakeholder per marketplace"),
		counts: "issuer",
		kinds: Object.keys(SERVICE),
		per: ["platform"],
		measure: "in-all",
		refusal: words("Bir pazaryeri için yalnızca bir paydaşın hizmeti desteklenir.", "For one marketplace only one stakeholder’s services are supported.")
	}],
	shares: [],
	rate: firmRate({
		rule: "E-9.4",
		grade: "second-hand",
		from: "TAS, GIL",
		article: "Karar m.8"
	}, {
		oneOfThree: false,
		bonus: "none"
	}),
	limits: [ownCeiling({
		rule: "E-9.T",
		article: "Karar m.8",
		support: ID$1,
		table: onlineStoreCeilings
	}), sectionTotal$1],
	duration: words("her ülke için 3 yıl", "3 years per country"),
	durationRule: "E-9.4",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document"),
	papers: ["E-9.6"]
});

// packages/law/src/e-export/eu-members.ts
const euMembers = /* @__PURE__ */ new Set([
	"AT",
	"BE",
	"BG",
	"HR",
	"CY",
	"CZ",
	"DK",
	"EE",
	"FI",
	"FR",
	"DE",
	"GR",
	"HU",
	"IE",
	"IT",
	"LV",
	"LT",
	"LU",
	"MT",
	"NL",
	"PL",
	"PT",
	"RO",
	"SK",
	"SI",
	"ES",
	"SE"
]);
const euMembersSource = {
	rule: "E-6.6",
	grade: "assumed",
	article: "Karar m.6; Genelge m.15"
};

// packages/law/src/e-export/order-fulfilment.ts
const ID = "e-export/order-fulfilment";
const KINDS = {
	unitFulfilment: words("birim başına sipariş karşılama", "per-unit fulfilment"),
	returnHandling: words("iade kabulü", "return handling"),
	storage: words("depolama", "storage")
};
const EXCLUDED = {
	commission: words("komisyon", "commission"),
	membership: words("üyelik", "membership"),
	withdrawal: words("ürünün depodan çekilmesi", "withdrawal of goods"),
	disposal: words("ürünün imhası", "disposal of goods")
};
const UNION = words("Avrupa Birliği", "the European Union");
const inUnion = countryIn(euMembers, UNION);
const outsideUnion = countryNotIn(euMembers, UNION);
const unionStart = monthAfter(factDay("euPreApprovalDay"));
const orderFulfilment = support({
	id: ID,
	title: words("Sipariş karşılama hizmeti desteği", "Order fulfilment"),
	article: "Karar m.6; Genelge m.15",
	demands: [
		...standingDemands,
		demand("E-6.1", "standing", reading("E-13.15", {
			"with-marketplaces": oneOf("status", "company", "consortium", "retailSite", "marketplace"),
			"without-marketplaces": oneOf("status", "company", "consortium", "retailSite")
		}), words("Bu destekten şirketler, konsorsiyumlar ve perakende e-ticaret siteleri, başka bir okuma seçilmedikçe pazaryerleri de yararlanır.", "This support is for companies, consortia and retail sites, and for marketplaces unless another reading was chosen.")),
		trademarkAbroad,
		demand("E-6.6", "permission", any(all(inUnion, withinMonths(unionStart, 36)), all(outsideUnion, withinMonths(supportStart, 36))), words("Ülke başına üç yıllık destek süresi dolmuş; Avrupa Birliği tek ülke sayılır.", "The three years of support per country are over; the European Union counts as one country.")),
		quarterlyWindow,
		demand("E-6.3", "lines", all(kindNotIn(EXCLUDED), isTrue("becameSale")), words("Komisyon, üyelik, ürünün çekilmesi ya da imhası ve satışa dönüşmeyen hizmetler desteklenmez.", "Commission, membership, withdrawal or disposal of goods, and services that did not turn into a sale are out.")),
		demand("E-6.2", "lines", kindIn(KINDS), words("Bu gider türü sipariş karşılama ya da depolama değil.", "This kind of expense is neither fulfilment nor storage.")),
		demand("E-6.4", "lines", oneOf("provider", "listed", "marketplace"), words("Hizmeti sunan, Bakanlığın listesinde değil ve pazaryerinin kendisi de değil.", "The provider is not on the Ministry’s list and is not the marketplace itself.")),
		abroad,
		...productDemands,
		...platformDemands,
		...paymentDemands
	],
	bookedOn: expenseDay,
	counts: [],
	shares: [{
		share: percent(10),
		of: "eCommerceSales",
		sources: [{
			rule: "E-6.5",
			grade: "text",
			from: "SEED1, SEED2, SAB, TAS",
			article: "Genelge m.15"
		}],
		granularity: "E-6.5",
		groups: {
			country: {
				byPlatform: false,
				byCountry: true
			},
			"all-countries": {
				byPlatform: false,
				byCountry: false
			}
		}
	}],
	rate: firmRate({
		rule: "E-6.6",
		grade: "second-hand",
		from: "TAS",
		article: "Karar m.6"
	}, {
		oneOfThree: true,
		bonus: "given"
	}),
	limits: [ownCeiling({
		rule: "E-6.T",
		article: "Karar m.6",
		support: ID,
		table: orderFulfilmentCeilings,
		graded: true,
		half: true
	}), sectionTotal$1],
	duration: words("her ülke için 3 yıl; Avrupa Birliği tek ülke sayılır", "3 years per country; the European Union counts as one"),
	durationRule: "E-6.6",
	filing: words("çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde", "by quarters, within 6 months of the payment document"),
	papers: ["E-6.7", "E-6.8"]
});

// packages/law/src/e-export/supports.ts
const supports = [
	marketEntryReport,
	digitalMarketplacePromotion,
	eExportPromotion,
	orderFulfilment,
	depotRent,
	marketplaceIntegration,
	onlineStore,
	marketplaceCommission,
	sectorTradeMission,
	buyerMission,
	virtualMission,
	promotionProject,
	developmentProject,
	nationalPlatform
];
function findSupport(id) {
	return supports.find((support) => support.id === id);
}

// packages/law/src/pipeline/compile.ts
const compiled = /* @__PURE__ */ new Map();
const KEPT$3 = 64;
function compileLaw(chosen, key = readingsText(chosen)) {
	const known = compiled.get(key);
	if (known !== void 0) return known;
	const readingOf = readingInForce(chosen);
	const law = {
		readingOf,
		choices: choicesUnder(readingOf),
		bySupport: new Map(supports.map((support) => [support.id, compileSupport(support, readingOf)]))
	};
	if (compiled.size >= KEPT$3) compiled.clear();
	compiled.set(key, law);
	return law;
}
function choicesUnder(readingOf) {
	return {
		conversion: readingOf("E-2.34-conversion") === "down" ? "down" : "half-up",
		award: readingOf("E-2.34-award") === "half-up-per-line" ? "half-up" : "down",
		limitFirst: readingOf("E-2.34-order") === "limit-then-ratio",
		fifteenth: readingOf("E-2.24") === "fifteenth"
	};
}
function compileSupport(support, readingOf) {
	const compiling = {
		readingOf,
		days: /* @__PURE__ */ new Map()
	};
	const tests = support.demands.map(({ condition }, at) => ({
		at,
		test: condition.compile(compiling)
	}));
	const byFacts = (at) => restsOnFactsAlone(support.demands[at].condition);
	return {
		support,
		demands: support.demands,
		tests: tests.map(({ test }) => test),
		factTests: tests.filter(({ at }) => byFacts(at)),
		lineTests: tests.filter(({ at }) => !byFacts(at)),
		bookedOn: support.bookedOn.compile(compiling),
		rateOf: compileRate(support.rate, readingOf),
		counts: support.counts.map((count) => ({
			count,
			head: `${support.id}/${count.name}`,
			parts: partsUnder(count.per, readingOf),
			byMonths: count.sameMonth !== void 0 && readingOf(count.sameMonth.doubt) === count.sameMonth.reading
		})),
		shareGroup: shareGroupOf(support, readingOf),
		limits: limitsByTier(support, readingOf),
		lastTier: Math.max(...support.limits.map(({ tier }) => tier))
	};
}
function shareGroupOf(support, readingOf) {
	const cap = support.shares[0];
	if (cap === void 0) return void 0;
	return cap.groups[readingOf(cap.granularity)] ?? Object.values(cap.groups)[0];
}
function limitsByTier(support, readingOf) {
	const limits = new Array(3).fill(void 0);
	for (const ceiling of support.limits) limits[ceiling.tier] = compileLimit(ceiling, readingOf);
	return limits;
}
function compileLimit(ceiling, readingOf) {
	const { since } = ceiling;
	const parts = partsUnder(ceiling.per, readingOf);
	const later = since === void 0 ? parts : partsUnder(since.per, readingOf);
	const partsOn = (booked) => since !== void 0 && booked >= since.day ? later : parts;
	const yearOnly = since === void 0 && parts.length === 1 && parts[0] === "year";
	const made = /* @__PURE__ */ new Map();
	return {
		ceiling,
		partsOn,
		yearOnly,
		sizedFrom: firstSizedDay(ceiling),
		keyOf: (line, booked, year) => {
			if (!yearOnly) return poolKey(ceiling.key, line, partsOn(booked), year);
			let key = made.get(year);
			if (key === void 0) {
				key = `${ceiling.key}|${year}`;
				made.set(year, key);
			}
			return key;
		}
	};
}
function firstSizedDay({ table }) {
	const histories = (isByReading(table) ? Object.values(table.by) : [table]).flatMap((one) => Object.values(one));
	return Math.min(...histories.flatMap(({ entries }) => entries.map(entryStart)));
}

// packages/law/src/pipeline/portion.ts
const FIRST_LIMIT = 7;
var Portion = class {
	line;
	support;
	least = [
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n
	];
	most = this.least;
	verdictsLow = 0;
	verdictsHigh = 0;
	refusedBy = -1;
	undecided = false;
	booked = NaN;
	bookedYear = NaN;
	rate = void 0;
	share = void 0;
	limits = [
		void 0,
		void 0,
		void 0
	];
	countedOut = void 0;
	thingUntold = false;
	cap = void 0;
	constructor(line, support) {
		this.line = line;
		this.support = support;
	}
	get refusal() {
		return this.support.demands[this.refusedBy] ?? this.countedOut;
	}
	get lastStep() {
		return 7 + this.support.lastTier;
	}
	put(step, least, most) {
		if (least !== most && this.most === this.least) this.most = this.least.slice();
		this.least[step] = least;
		this.most[step] = most;
	}
	leastAt(step) {
		return this.least[step];
	}
	mostAt(step) {
		return this.most[step];
	}
};

// packages/law/src/pipeline/demands.ts
function testDemands(portion, state) {
	const { line, support } = portion;
	const { low, high, refusedBy, undecided } = ofFacts(portion, state);
	const verdicts = {
		low,
		high,
		refusedBy,
		undecided
	};
	look(support.lineTests, line, state.run, verdicts);
	portion.undecided = verdicts.undecided;
	portion.refusedBy = verdicts.refusedBy;
	portion.verdictsLow = verdicts.low;
	portion.verdictsHigh = verdicts.high;
	const asked = line.unknownAmount ? MANY : line.amount;
	const sure = line.unknownAmount ? 0n : line.amount;
	portion.put(0, sure, asked);
	if (portion.refusedBy >= 0) portion.put(1, 0n, 0n);
	else portion.put(1, portion.undecided ? 0n : sure, asked);
}
function ofFacts({ line, support }, state) {
	const known = state.verdictsOf(support);
	let verdicts = known[line.slotsId];
	if (verdicts === void 0) {
		verdicts = {
			low: 0,
			high: 0,
			refusedBy: -1,
			undecided: false
		};
		look(support.factTests, line, state.run, verdicts);
		known[line.slotsId] = verdicts;
	}
	return verdicts;
}
function look(tests, line, run, verdicts) {
	for (const { at, test } of tests) {
		const outcome = test(line, run);
		if (at < 15) verdicts.low |= outcome << 2 * at;
		else verdicts.high |= outcome << 2 * (at - 15);
		if (outcome === 3) verdicts.undecided = true;
		else if (outcome === 1 && (verdicts.refusedBy < 0 || at < verdicts.refusedBy)) verdicts.refusedBy = at;
	}
}
function verdictAt(portion, index) {
	return (index < 15 ? portion.verdictsLow >> 2 * index : portion.verdictsHigh >> 2 * (index - 15)) & 3;
}

// packages/law/src/ledger/allowance-book.ts
var AllowanceBook = class AllowanceBook {
	sizes = [];
	used = [];
	static open(uses, withPending) {
		const book = new AllowanceBook();
		for (const use of uses ?? []) if (withPending || use.state === "granted") book.use(use.size, use.used);
		return book;
	}
	use(size, amount) {
		if (amount === 0n) return;
		const at = this.sizes.indexOf(size);
		if (at >= 0) this.used[at] = this.used[at] + amount;
		else {
			this.sizes.push(size);
			this.used.push(amount);
		}
	}
	remaining(size) {
		let left = size - this.usedUpTo(size);
		for (const other of this.sizes) {
			if (other <= size) continue;
			const room = other - this.usedUpTo(other);
			if (room < left) left = room;
		}
		return left < 0n ? 0n : left;
	}
	usedUpTo(size) {
		let sum = 0n;
		for (let i = 0; i < this.sizes.length; i++) if (this.sizes[i] <= size) sum += this.used[i];
		return sum;
	}
};
function usedInAll(uses, state) {
	let sum = 0n;
	for (const use of uses ?? []) if (state === void 0 || use.state === state) sum += use.used;
	return sum;
}

// packages/law/src/pipeline/allowance.ts
const NO_USES = [];
const NO_SOURCES = [];
const NO_LISTS = [];
var Allowance = class {
	key;
	unit;
	uses;
	describe;
	sizeLeast = MANY;
	sizeMost = 0n;
	sizeKnown = true;
	usedNowLeast = 0n;
	usedNowMost = 0n;
	usedOutside = 0n;
	sourceLists = NO_LISTS;
	singleSize = -1n;
	singleUsed = 0n;
	sure;
	possible;
	constructor(key, unit, uses, describe) {
		this.key = key;
		this.unit = unit;
		this.uses = uses ?? NO_USES;
		this.describe = describe;
	}
	get sources() {
		return [...new Map(this.sourceLists.flat().map((source) => [source.rule, source])).values()];
	}
	noteSize(size, sources = NO_SOURCES) {
		if (size.least < this.sizeLeast) this.sizeLeast = size.least;
		if (size.most > this.sizeMost) this.sizeMost = size.most;
		if (!size.known) this.sizeKnown = false;
		if (sources.length > 0 && this.sourceLists.at(-1) !== sources) this.sourceLists = [...this.sourceLists, sources];
	}
	take(size, least, most) {
		if (this.isSingle(size, least, most)) {
			const left = size.most - this.singleUsed;
			const taken = most < left ? most : left;
			this.singleSize = size.most;
			this.singleUsed += taken;
			this.usedNowLeast += taken;
			this.usedNowMost += taken;
			return [taken, taken];
		}
		const { sure, possible } = this.books();
		if (!size.known) return this.note([0n, most]);
		const taken = [smaller$2(least, sure.remaining(size.least)), smaller$2(most, possible.remaining(size.most))];
		sure.use(size.least, taken[1]);
		possible.use(size.most, taken[0]);
		return this.note(taken);
	}
	isSingle(size, least, most) {
		return this.sure === void 0 && this.uses.length === 0 && size.known && least === most && size.least === size.most && (this.singleSize === size.most || this.singleSize < 0n);
	}
	mayBeUsed(size, amount) {
		this.books().sure.use(size, amount);
		this.usedOutside += amount;
	}
	books() {
		if (this.sure === void 0 || this.possible === void 0) {
			this.sure = AllowanceBook.open(this.uses, true);
			this.possible = AllowanceBook.open(this.uses, false);
			if (this.singleUsed > 0n) {
				this.sure.use(this.singleSize, this.singleUsed);
				this.possible.use(this.singleSize, this.singleUsed);
			}
		}
		return {
			sure: this.sure,
			possible: this.possible
		};
	}
	note(taken) {
		this.usedNowLeast += taken[0];
		this.usedNowMost += taken[1];
		return taken;
	}
};
function smaller$2(a, b) {
	return a < b ? a : b;
}

// packages/law/src/pipeline/in-order.ts
function inOrder(portions) {
	const last = portions[portions.length - 1];
	if (last === void 0 || !Number.isNaN(last.line.paymentDay)) return portions;
	const known = portions.filter((portion) => !Number.isNaN(portion.line.paymentDay));
	return [...portions.filter((portion) => Number.isNaN(portion.line.paymentDay)), ...known];
}

// packages/law/src/pipeline/document-use.ts
function limitToDocument(portions, state) {
	for (const portion of inOrder(portions)) {
		const { line } = portion;
		let least = portion.leastAt(2);
		let most = portion.mostAt(2);
		if (most > 0n) {
			const net = line.documentNet;
			if (net !== void 0 && line.unknownAmount) documentAllowance(portion, net.currency, state).mayBeUsed(net.minor, net.minor);
			else if (net !== void 0 && net.currency === line.currency) {
				const size = {
					least: net.minor,
					most: net.minor,
					known: true
				};
				const allowance = documentAllowance(portion, net.currency, state);
				allowance.noteSize(size);
				[least, most] = allowance.take(size, least, most);
			} else if (state.claim.ledger.has(line.documentUseKey)) least = 0n;
		}
		portion.put(3, least, most);
	}
}
function documentAllowance({ line }, unit, state) {
	const known = state.documents[line.documentIndex];
	if (known !== void 0) return known;
	const key = line.documentUseKey;
	const opened = new Allowance(key, unit, state.claim.ledger.get(key), documentHead);
	state.documents[line.documentIndex] = opened;
	return opened;
}
function documentHead() {
	return {
		title: words("Belgenin kendi tutarı", "The document’s own amount"),
		rule: "E-2.28",
		article: "–"
	};
}

// packages/law/src/pipeline/due.ts
const FULL$1 = 1e4;
const FULL_SQUARED = 100000000n;
function applyRate(portions, state) {
	const { award: rounding, limitFirst } = state.law.choices;
	for (const portion of portions) {
		const { support } = portion;
		portion.booked = support.bookedOn(portion.line, state.run);
		portion.bookedYear = Number.isNaN(portion.booked) ? NaN : yearOf(portion.booked);
		const most = portion.mostAt(5);
		if (most === 0n) {
			portion.put(6, 0n, 0n);
			continue;
		}
		const share = support.rateOf(portion.line, state.run, portion.booked);
		portion.share = share;
		const limit = support.support.rate.most?.points ?? FULL$1;
		const highest = shareMost(share, limit, limitFirst);
		const upper = divRound(most * BigInt(highest), FULL_SQUARED, rounding);
		const least = portion.leastAt(5);
		const lowest = shareLeast(share, limit, limitFirst);
		const same = lowest === highest && least === most;
		portion.put(6, same ? upper : divRound(least * BigInt(lowest), FULL_SQUARED, rounding), upper);
	}
}
function shareMost(share, limit, limitFirst) {
	return together$1(share.rateMost, share.ratioMost, limit, limitFirst);
}
function shareLeast(share, limit, limitFirst) {
	return together$1(share.rateLeast, share.ratioLeast, limit, limitFirst);
}
function together$1(rate, ratio, limit, limitFirst) {
	if (limitFirst) return Math.min(rate, limit) * ratio;
	return Math.min(rate * ratio, limit * 1e4);
}

// packages/law/src/pipeline/limits.ts
function applyLimits(portions, state) {
	const ordered = inOrder(portions);
	const met = {
		bySupport: /* @__PURE__ */ new Map(),
		last: [],
		untold: /* @__PURE__ */ new Map(),
		yielded: /* @__PURE__ */ new Map()
	};
	for (let tier = 0; tier < 3; tier++) for (const portion of ordered) if (tier <= portion.support.lastTier) limitPortion(portion, tier, met, state);
}
function limitPortion(portion, tier, met, state) {
	const limit = portion.support.limits[tier];
	const before = tier === 0 ? 6 : 7 + tier - 1;
	const least = portion.leastAt(before);
	const most = portion.mostAt(before);
	if (limit === void 0 || most === 0n) {
		portion.put(7 + tier, least, most);
		return;
	}
	if (Number.isNaN(portion.booked)) {
		portion.put(7 + tier, 0n, limitAdrift(portion, limit, most, met, state));
		return;
	}
	if (!tellsParts(portion.line, limit.partsOn(portion.booked))) {
		portion.put(7 + tier, 0n, limitUntold(portion, portion.booked, limit, most, met, state));
		return;
	}
	const { allowance, size } = standing$1(portion, limit, portion.booked, portion.bookedYear, met, state);
	allowance.noteSize(size, size.sources);
	yieldToUntold(allowance, limit, size, met);
	const [takenLeast, takenMost] = allowance.take(size, least, most);
	portion.limits[tier] = allowance;
	portion.put(7 + tier, takenLeast, takenMost);
}
const YEARS$1 = 1e4;
function standing$1(portion, limit, booked, year, met, state) {
	const { slotsId } = portion.line;
	const sized = booked < limit.sizedFrom ? 0 : year;
	const key = limit.yearOnly ? (slotsId * YEARS$1 + sized) * 3 + limit.ceiling.tier : `${slotsId}|${sized}|${limit.keyOf(portion.line, booked, year)}`;
	const last = met.last[limit.ceiling.tier];
	if (last !== void 0 && last.support === portion.support && last.key === key) return last.standing;
	let ofSupport = met.bySupport.get(portion.support);
	if (ofSupport === void 0) {
		ofSupport = /* @__PURE__ */ new Map();
		met.bySupport.set(portion.support, ofSupport);
	}
	let found = ofSupport.get(key);
	if (found === void 0) {
		found = {
			allowance: state.allowance(limit.keyOf(portion.line, booked, year), "TRY", () => limitHead(portion, limit, booked, state)),
			size: ceilingSize(limit.ceiling, portion.line, state.run, booked, state.law.readingOf)
		};
		ofSupport.set(key, found);
	}
	met.last[limit.ceiling.tier] = {
		support: portion.support,
		key,
		standing: found
	};
	return found;
}
function limitAdrift(portion, limit, most, met, state) {
	const { from } = state.claim.period;
	let largest = 0n;
	for (const booked of [from, addYears(from, 1, "clamp")]) {
		if (!tellsParts(portion.line, limit.partsOn(booked))) {
			const possible = limitUntold(portion, booked, limit, most, met, state);
			if (possible > largest) largest = possible;
			continue;
		}
		const { allowance, size } = standing$1(portion, limit, booked, yearOf(booked), met, state);
		allowance.noteSize(size, size.sources);
		const possible = size.known ? size.most : MANY;
		const taken = most < possible ? most : possible;
		if (size.known) allowance.mayBeUsed(size.least, taken);
		if (taken > largest) largest = taken;
	}
	return largest;
}
function limitUntold(portion, booked, limit, most, met, state) {
	if (portion.line.item === "") portion.thingUntold = true;
	const size = ceilingSize(limit.ceiling, portion.line, state.run, booked, state.law.readingOf);
	const possible = size.known ? size.most : MANY;
	const taken = most < possible ? most : possible;
	met.untold.set(limit, (met.untold.get(limit) ?? 0n) + taken);
	return taken;
}
function yieldToUntold(allowance, limit, size, met) {
	const untold = met.untold.get(limit);
	if (untold === void 0 || !size.known) return;
	const yielded = met.yielded.get(allowance) ?? 0n;
	if (untold > yielded) allowance.mayBeUsed(size.least, untold - yielded);
	met.yielded.set(allowance, untold);
}
function limitHead(portion, limit, booked, state) {
	const { ceiling } = limit;
	const year = yearOf(booked);
	const { title } = (state.law.bySupport.get(ceiling.key.slice(0, ceiling.key.lastIndexOf("/"))) ?? portion.support).support;
	const parts = limit.partsOn(booked);
	const things = parts.filter((part) => part !== "year").map((part) => portion.line[part]);
	const of = things.length === 0 ? "" : ` – ${things.join(", ")}`;
	const named = parts.includes("year") ? words(`${year} üst limiti: {title}{of}`, `${year} ceiling: {title}{of}`) : words("Üst limit: {title}{of}", "Ceiling: {title}{of}");
	return {
		title: ceiling.title === void 0 ? fill(named, {
			title,
			of
		}) : fill(ceiling.title, { year }),
		rule: ceiling.rule,
		article: ceiling.article
	};
}

// packages/law/src/pipeline/lira.ts
const LONGEST_CLOSURE = 12;
function convertToLira(portions, state) {
	const { conversion: rounding, fifteenth: fromFifteenth } = state.law.choices;
	const fifteenth = fromFifteenth ? crowdedMonths(state.claim.lines) : void 0;
	for (const portion of portions) {
		const least = portion.leastAt(4);
		const most = portion.mostAt(4);
		const { line } = portion;
		if (most === 0n) portion.put(5, 0n, 0n);
		else if (line.currency === "TRY") portion.put(5, least, most);
		else {
			const day = rateDay(line, fifteenth);
			const rate = Number.isNaN(day) ? void 0 : rateOn(state.claim, line.currency, day);
			portion.rate = rate;
			if (rate === void 0) {
				portion.put(5, 0n, MANY);
				continue;
			}
			const places = minorPlaces(line.currency);
			const lira = liraMinor(most, places, rate.rate, rounding);
			portion.put(5, least === most ? lira : liraMinor(least, places, rate.rate, rounding), lira);
		}
	}
}
function rateOn(claim, currency, day) {
	const byDay = claim.rates.get(currency);
	if (byDay === void 0) return void 0;
	let at = day;
	for (let step = 0; step <= LONGEST_CLOSURE; step++) {
		const rate = byDay.get(at);
		if (rate !== void 0) return rate;
		const kind = businessDay(at).kind;
		if (kind !== "closed" && kind !== "halfDay") return void 0;
		at = addDays(at, -1);
	}
}
function crowdedMonths(lines) {
	const payments = /* @__PURE__ */ new Map();
	for (const line of lines) {
		if (Number.isNaN(line.paymentDay)) return "unknown";
		const key = monthKey(line);
		const references = payments.get(key) ?? /* @__PURE__ */ new Set();
		references.add(line.paymentReference);
		payments.set(key, references);
	}
	return new Set([...payments].filter(([, references]) => references.size > 3).map(([key]) => key));
}
function monthKey(line) {
	return `${line.support}|${firstOfMonth(line.paymentDay)}`;
}
function rateDay(line, crowded) {
	if (crowded === void 0 || Number.isNaN(line.paymentDay)) return line.paymentDay;
	if (crowded === "unknown") return NaN;
	if (!crowded.has(monthKey(line))) return line.paymentDay;
	let day = addDays(firstOfMonth(line.paymentDay), 14);
	for (let step = 0; step <= LONGEST_CLOSURE; step++) {
		const kind = businessDay(day).kind;
		if (kind === "business" || kind === "halfDay") return day;
		if (kind === "unknown") return NaN;
		day = addDays(day, 1);
	}
	return NaN;
}

// packages/law/src/pipeline/run-state.ts
var RunState = class {
	claim;
	law;
	run;
	allowances = /* @__PURE__ */ new Map();
	documents;
	unnamed = [];
	verdicts = /* @__PURE__ */ new Map();
	constructor(claim, law, run) {
		this.claim = claim;
		this.law = law;
		this.run = run;
		this.documents = new Array(claim.documents);
	}
	verdictsOf(support) {
		let known = this.verdicts.get(support);
		if (known === void 0) {
			known = [];
			this.verdicts.set(support, known);
		}
		return known;
	}
	allowance(key, unit, describe) {
		const known = this.allowances.get(key);
		if (known !== void 0) return known;
		const opened = new Allowance(key, unit, this.claim.ledger.get(key), describe);
		this.allowances.set(key, opened);
		return opened;
	}
};

// packages/law/src/pipeline/shares.ts
const NONE = [];
function applyShares(portions, state) {
	const [only] = portions;
	if (only !== void 0 && portions.length === 1 && only.support.shareGroup !== void 0) {
		cutGroup(portions, only.line.country === "" ? portions : NONE, only.support.shareGroup, state);
		return;
	}
	const groups = [];
	const places = /* @__PURE__ */ new Map();
	let adrift = NONE;
	for (const portion of portions) {
		const wide = portion.support.shareGroup;
		if (wide === void 0) {
			portion.put(4, portion.leastAt(3), portion.mostAt(3));
			continue;
		}
		if (portion.line.country === "" && wide.byCountry) adrift = [...adrift, portion];
		const key = wide.byPlatform && wide.byCountry ? portion.line.groupId : shareKey(portion, wide, state);
		const place = places.get(key);
		if (place === void 0) {
			places.set(key, groups.length);
			groups.push([portion]);
		} else groups[place]?.push(portion);
	}
	for (const group of groups) cutGroup(group, adrift, group[0].support.shareGroup, state);
}
function shareKey({ line, support }, { byPlatform, byCountry }, state) {
	const platform = byPlatform ? keyPart(line.platform) : "*";
	return `${support.support.id}/share|${platform}|${byCountry ? line.country : "*"}|${state.claim.period.key}`;
}
function cutGroup(group, adrift, wide, state) {
	const first = group[0];
	const cap = first.support.support.shares[0];
	const key = shareKey(first, wide, state);
	const unit = measure(first).currency;
	const sales = salesFor(first, cap, wide, state.claim);
	const comparable = sales !== void 0 && sales.currency === unit && group.every((portion) => measure(portion).currency === unit);
	const limit = comparable ? sales.minor * BigInt(cap.share) / 10000n : MANY;
	const whole = comparable && group.every((portion) => isSold(portion, cap, state.claim));
	const size = {
		least: comparable ? limit : 0n,
		most: whole ? limit : MANY,
		known: true
	};
	const allowance = state.allowance(key, unit, () => shareHead(key, cap));
	allowance.noteSize(size, cap.sources);
	const placed = !wide.byCountry || first.line.country !== "";
	if (placed && wide.byCountry) {
		for (const stray of adrift) if (mayBelong(stray, first, wide)) allowance.mayBeUsed(size.least, bounds(stray)[1]);
	}
	for (const portion of inOrder(group)) {
		portion.cap = allowance;
		const [least, most] = bounds(portion);
		const [takenLeast, takenMost] = placed ? allowance.take(size, least, most) : [0n, most];
		portion.put(4, scaled(portion.leastAt(3), takenLeast, least), scaled(portion.mostAt(3), takenMost, most));
	}
}
function mayBelong(stray, first, wide) {
	if (stray.support !== first.support) return false;
	return !wide.byPlatform || stray.line.platform === first.line.platform;
}
function measure(portion) {
	const { line } = portion;
	return line.reported ?? {
		minor: line.amount,
		currency: line.currency
	};
}
function bounds(portion) {
	const { line } = portion;
	const least = portion.leastAt(3);
	const most = portion.mostAt(3);
	if (line.reported === void 0 || line.amount === 0n || line.unknownAmount) return [least, most];
	return [line.reported.minor * least / line.amount, line.reported.minor * most / line.amount];
}
function scaled(amount, taken, of) {
	return taken === of ? amount : of === 0n ? 0n : amount * taken / of;
}
function isSold({ line }, cap, { sales, period }) {
	return sales.some((one) => one.fact === cap.of && one.period === period.key && one.country === line.country && (one.platform === "" || one.platform === line.platform));
}
function salesFor({ line }, cap, wide, { sales, period }) {
	const told = sales.filter((one) => one.fact === cap.of && one.period === period.key && (!wide.byPlatform || one.platform === line.platform) && (!wide.byCountry || one.country === line.country));
	const whole = wide.byPlatform ? told : told.filter((one) => isCounted(one, told));
	const [first] = whole;
	if (first === void 0 || whole.some((one) => one.currency !== first.currency)) return void 0;
	return {
		minor: whole.reduce((sum, one) => sum + one.minor, 0n),
		currency: first.currency
	};
}
function isCounted(one, told) {
	return one.platform === "" || !told.some((other) => other.platform === "" && other.country === one.country);
}
const SALES_NAMES = {
	adSales: words("Reklam satışının", "ad sales"),
	eCommerceSales: words("E-ticaret satışının", "e-commerce sales")
};
function shareHead(key, cap) {
	const [, platform = "", country = ""] = key.split("|");
	const where = [nameOfPart(platform), country].filter((part) => part !== "*").join(" ");
	const of = where === "" ? "" : `: ${where}`;
	const name = SALES_NAMES[cap.of];
	return {
		title: words(`${name.tr} ${showPercent(cap.share, "tr")} payı${of}`, `${showPercent(cap.share, "en")} of ${name.en}${of}`),
		rule: cap.sources[0].rule,
		article: cap.sources[0].article ?? ""
	};
}

// packages/law/src/pipeline/counted.ts
const ONE = {
	least: 1n,
	most: 1n,
	known: true
};
function sizeOf({ size }) {
	return {
		least: BigInt(size),
		most: BigInt(size),
		known: true
	};
}
function countHead(count, thing = "") {
	const { title, rule, source } = count;
	return {
		title: thing === "" ? title : fill(words("{title}: {thing}", "{title}: {thing}"), {
			title,
			thing
		}),
		rule,
		article: source.article ?? ""
	};
}
function isUse({ used }) {
	return used > 0n;
}
function isGrantedUse(use) {
	return use.state === "granted" && isUse(use);
}

// packages/law/src/pipeline/things-at-one-time.ts
function placesAtOneTime(portion, { count, head, byMonths }, pool, thing, state) {
	const { activityFrom, activityUntil } = portion.line;
	const own = {
		thing,
		from: activityFrom,
		until: activityUntil
	};
	const { sure, possible } = othersIn(pool, thing, state);
	possible.push(...unnamedIn(head, state));
	const widen = byMonths ? wholeMonths : (one) => one;
	const days = widen(own);
	const places = {
		sure: isSettled(portion) && mostAtOnce([...sure, ...possible].map(widen), days) < count.size,
		possible: mostAtOnce(sure.map(widen), days) < count.size
	};
	if (places.possible) {
		const key = `${pool}#${thing}@${formatDay(activityFrom)}..${formatDay(activityUntil)}`;
		const note = state.allowance(key, "thing", () => countHead(count, thing));
		note.noteSize(ONE, [count.source]);
		if (!note.uses.some(isUse) && note.usedNowLeast === 0n) note.take(ONE, places.sure ? 1n : 0n, 1n);
	}
	return places;
}
function isSettled({ undecided, line }) {
	return !undecided && !Number.isNaN(line.paymentDay);
}
function unnamedIn(head, state) {
	return state.unnamed.filter((one) => one.head === head).map(({ line }) => ({
		thing: `\0${line.index}`,
		from: line.activityFrom,
		until: line.activityUntil
	}));
}
function othersIn(pool, thing, state) {
	const sure = [];
	const possible = [];
	for (const [key, uses] of state.claim.ledger) {
		const running = readRunning(key, pool);
		if (running === void 0 || running.thing === thing) continue;
		if (uses.some(isUse)) (uses.some(isGrantedUse) ? sure : possible).push(running);
	}
	for (const [key, allowance] of state.allowances) {
		const running = readRunning(key, pool);
		if (running === void 0 || running.thing === thing || allowance.uses.some(isUse)) continue;
		if (allowance.usedNowLeast > 0n) sure.push(running);
		else if (allowance.usedNowMost > 0n) possible.push(running);
	}
	return {
		sure,
		possible
	};
}
function readRunning(key, pool) {
	if (!key.startsWith(`${pool}#`)) return void 0;
	const match = /^(.*)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/s.exec(key.slice(pool.length + 1));
	if (match === null) return void 0;
	return {
		thing: match[1],
		from: parseDay(match[2]),
		until: parseDay(match[3])
	};
}
function wholeMonths({ thing, from, until }) {
	return {
		thing,
		from: firstOfMonth(from),
		until: firstOfNextMonth(until - 1)
	};
}
function mostAtOnce(all, days) {
	const within = all.filter(({ from, until }) => from < days.until && until > days.from);
	let most = 0;
	for (const day of /* @__PURE__ */ new Set([days.from, ...within.map(({ from }) => Math.max(from, days.from))])) {
		const running = new Set(within.filter(({ from, until }) => from <= day && day < until).map(({ thing }) => thing));
		most = Math.max(most, running.size);
	}
	return most;
}

// packages/law/src/pipeline/things.ts
function limitThings(portions, state) {
	for (const portion of inOrder(portions)) {
		let least = portion.leastAt(1);
		let most = portion.mostAt(1);
		for (const compiled of portion.support.counts) {
			const { kinds } = compiled.count;
			if (most === 0n || kinds !== void 0 && !kinds.includes(portion.line.kind)) continue;
			const places = placesFor(portion, compiled, state);
			if (!places.sure) least = 0n;
			if (places.possible) continue;
			most = 0n;
			portion.countedOut = compiled.count;
		}
		portion.put(2, least, most);
	}
}
const ADRIFT = {
	sure: false,
	possible: true
};
function placesFor(portion, compiled, state) {
	const { line } = portion;
	const { count, parts } = compiled;
	const thing = line[count.counts];
	const booked = parts.includes("year") ? portion.support.bookedOn(line, state.run) : 0;
	if (thing === "" && count.counts === "item") portion.thingUntold = true;
	if (thing === "" || !tellsParts(line, parts) || Number.isNaN(booked)) {
		mayTakePlace(portion, compiled, booked, state);
		return ADRIFT;
	}
	const pool = poolKey(compiled.head, line, parts, parts.includes("year") ? yearOf(booked) : 0);
	return count.measure === "at-one-time" ? placesAtOneTime(portion, compiled, pool, thing, state) : placesInAll(portion, compiled, pool, thing, state);
}
function mayTakePlace({ line }, { count, head, parts }, booked, state) {
	if (count.measure === "at-one-time") {
		state.unnamed.push({
			head,
			line
		});
		return;
	}
	if (!tellsParts(line, parts)) return;
	const { from } = state.claim.period;
	const days = Number.isNaN(booked) ? [from, addYears(from, 1, "clamp")] : [booked];
	for (const day of days) {
		const places = state.allowance(poolKey(head, line, parts, yearOf(day)), "thing", () => countHead(count));
		places.noteSize(sizeOf(count), [count.source]);
		places.mayBeUsed(BigInt(count.size), 1n);
	}
}
function placesInAll(portion, { count }, pool, thing, state) {
	const own = state.allowance(`${pool}#${thing}`, "thing", () => countHead(count, thing));
	own.noteSize(ONE, [count.source]);
	if (own.uses.some(isGrantedUse) || own.usedNowLeast > 0n) return {
		sure: true,
		possible: true
	};
	const size = sizeOf(count);
	const places = state.allowance(pool, "thing", () => countHead(count));
	places.noteSize(size, [count.source]);
	const pending = own.uses.some(isUse) && AllowanceBook.open(places.uses, false).remaining(size.least) > places.usedNowMost + places.usedOutside;
	const [least, most] = places.take(size, portion.undecided || pending ? 0n : 1n, 1n);
	if (own.usedNowMost === 0n) own.take(ONE, least, most);
	return {
		sure: least > 0n || pending && !portion.undecided,
		possible: most > 0n
	};
}

// packages/law/src/pipeline/totals.ts
function totalAward(portions) {
	const undetermined = portions.some(isUndetermined);
	const sum = sumOfLines(portions);
	if (portions.every(isPoint)) return {
		award: sum,
		undetermined
	};
	return {
		award: bounded(flowsOf(portions)) ?? sum,
		undetermined
	};
}
function isUndetermined(portion) {
	return portion.mostAt(portion.lastStep) > 0n && (portion.share?.known === false || portion.limits.some((limit) => limit?.sizeKnown === false));
}
function mostOfSupport(portions, support) {
	let flows = flowsOf(portions.filter((portion) => portion.support.support.id === support));
	for (let tier = 0; tier < 3 - 1; tier++) flows = throughTier(flows, tier) ?? flows;
	return flows.reduce((sum, flow) => sum + flow.most, 0n);
}
function isPoint(portion) {
	return portion.leastAt(portion.lastStep) === portion.mostAt(portion.lastStep);
}
function bounded(flows) {
	let now = flows;
	for (let tier = 0; tier < 3; tier++) {
		const next = throughTier(now, tier);
		if (next === void 0) return void 0;
		now = next;
	}
	return now.reduce((sum, { least, most }) => ({
		least: sum.least + least,
		most: sum.most + most
	}), {
		least: 0n,
		most: 0n
	});
}
function sumOfLines(portions) {
	let least = 0n;
	let most = 0n;
	for (const portion of portions) {
		least += portion.leastAt(portion.lastStep);
		most += portion.mostAt(portion.lastStep);
	}
	return {
		least,
		most
	};
}
function throughTier(flows, tier) {
	const after = [];
	const shared = /* @__PURE__ */ new Map();
	for (const flow of flows) {
		const limit = flow.limits[tier];
		if (limit === void 0) {
			after.push(flow);
			continue;
		}
		const earlier = shared.get(limit);
		if (earlier === void 0) {
			const first = { ...flow };
			shared.set(limit, first);
			after.push(first);
			continue;
		}
		const onward = joinedLimits(earlier.limits, flow.limits, tier + 1);
		if (onward === void 0) return void 0;
		earlier.limits = onward;
		earlier.least += flow.least;
		earlier.most += flow.most;
	}
	for (const [limit, flow] of shared) {
		const within = withinRoom(limit, flow);
		flow.least = within.least;
		flow.most = within.most;
	}
	return after;
}
function joinedLimits(a, b, from) {
	const joined = a.slice();
	for (let tier = from; tier < 3; tier++) {
		const other = b[tier];
		if (joined[tier] !== void 0 && other !== void 0 && joined[tier] !== other) return void 0;
		joined[tier] ??= other;
	}
	return joined;
}
function flowsOf(portions) {
	const flows = [];
	for (const portion of portions) {
		const { limits } = portion;
		const support = portion.support.support.id;
		const least = portion.leastAt(6);
		const most = portion.mostAt(6);
		const known = flows.find((flow) => flow.support === support && sameLimits(flow.limits, limits));
		if (known === void 0) flows.push({
			limits,
			support,
			least,
			most
		});
		else {
			known.least += least;
			known.most += most;
		}
	}
	return flows;
}
function sameLimits(a, b) {
	for (let tier = 0; tier < 3; tier++) if (a[tier] !== b[tier]) return false;
	return true;
}
function withinRoom(limit, sum) {
	const sure = limit.sizeKnown ? roomIn(limit, true, limit.sizeLeast) : 0n;
	const possible = limit.sizeKnown ? roomIn(limit, false, limit.sizeMost) : MANY;
	return {
		least: sum.least < sure ? sum.least : sure,
		most: sum.most < possible ? sum.most : possible
	};
}
function roomIn(limit, withPending, size) {
	return limit.uses.length === 0 ? size : AllowanceBook.open(limit.uses, withPending).remaining(size);
}

// packages/law/src/pipeline/run.ts
function runClaim(claim, law, run) {
	const state = new RunState(claim, law, run);
	const portions = [];
	for (const line of claim.ranked) {
		const support = law.bySupport.get(line.support);
		if (support === void 0) throw unknownSupport(line);
		const portion = new Portion(line, support);
		testDemands(portion, state);
		portions.push(portion);
	}
	limitThings(portions, state);
	limitToDocument(portions, state);
	applyShares(portions, state);
	convertToLira(portions, state);
	applyRate(portions, state);
	applyLimits(portions, state);
	const documents = state.documents.filter((document) => document !== void 0);
	return {
		portions,
		allowances: state.allowances,
		documents,
		...totalAward(portions)
	};
}
function unknownSupport(line) {
	return problem("unknown-support", words(`“${line.support}” diye bir destek hesaplanmıyor.`, `No support named “${line.support}” is computed.`), {
		place: `$.lines[${line.index}].support`,
		wayOut: words(`Olabilecekler: ${supports.map((support) => support.id).join(", ")}.`, `Possible ones: ${supports.map((support) => support.id).join(", ")}.`)
	});
}

// packages/law/src/assess/needs.ts
const CEILING_FACTS = ["status"];
function factsOf$1(support) {
	const needs = new Set(CEILING_FACTS);
	for (const demand of support.demands) for (const need of demand.condition.needs) needs.add(need);
	if (support.support.rate.ratio !== void 0) needs.add(support.support.rate.ratio.fact);
	for (const limit of support.support.limits) {
		if (limit.graded) needs.add("companyGrade");
		if (limit.half !== void 0) needs.add("brandProgramme");
	}
	for (const need of support.support.bookedOn.needs) needs.add(need);
	for (const share of support.support.shares) needs.add(share.of);
	return factCatalogue.filter((definition) => needs.has(definition.name)).map((definition) => definition.name);
}
const remembered = /* @__PURE__ */ new WeakMap();
function setOf(support) {
	const known = remembered.get(support);
	if (known !== void 0) return known;
	const set = factSet(factsOf$1(support).map(slotOf));
	remembered.set(support, set);
	return set;
}
const NOTHING$2 = [];
function untoldFacts(claim, law) {
	if (isEmptySet(claim.open)) return NOTHING$2;
	let untold = NO_FACTS;
	for (const [id, left] of claim.leftToClaim) {
		const support = law.bySupport.get(id);
		if (support !== void 0) untold = unionOf(untold, commonOf(commonOf(setOf(support), left), claim.open));
	}
	return isEmptySet(untold) ? NOTHING$2 : factCatalogue.filter((_, slot) => hasFact(untold, slot));
}

// packages/law/src/assess/assess.ts
const MOST_COMBINATIONS = 64;
function assess(claim, options) {
	const law = compileLaw(claim.readings, claim.readingsKey);
	const untold = untoldFacts(claim, law);
	const run = runClaim(claim, law, contextOf(claim, options, claim.slots));
	const tried = combinations(claim, untold);
	if (tried.length < 2) return {
		claim,
		options,
		law,
		run,
		award: run.award,
		lineAwards: run.portions.map(awardOf),
		undetermined: run.undetermined,
		untold
	};
	const runs = tried.map((slots) => runClaim(claim, law, contextOf(claim, options, slots)));
	return {
		claim,
		options,
		law,
		run,
		award: hull(runs.map((one) => one.award)),
		lineAwards: run.portions.map((_, index) => hull(runs.map((one) => awardOf(one.portions[index])))),
		undetermined: runs.some((one) => one.undetermined),
		untold
	};
}
function awardOf(portion) {
	return {
		least: portion.leastAt(portion.lastStep),
		most: portion.mostAt(portion.lastStep)
	};
}
function shownMost(most) {
	return most >= UNBOUNDED ? void 0 : most;
}
function contextOf(claim, options, slots) {
	return {
		claim,
		slots,
		decidedOn: options.decidedOn,
		knownOn: options.knownOn,
		filingDay: claim.filedOn ?? options.decidedOn
	};
}
function combinations(claim, untold) {
	let tried = [claim.slots];
	for (const definition of untold) {
		if (definition.domain.length === 0) continue;
		const slot = slotOf(definition.name);
		const answers = definition.domain.map((_, index) => 1 << index).filter((bit) => (claim.slots[slot] & bit) !== 0);
		if (tried.length * answers.length > MOST_COMBINATIONS) break;
		tried = tried.flatMap((slots) => answers.map((answer) => slots.with(slot, answer)));
	}
	return tried;
}
function hull(all) {
	let { least, most } = all[0];
	for (const bounds of all) {
		if (bounds.least < least) least = bounds.least;
		if (bounds.most > most) most = bounds.most;
	}
	return {
		least,
		most
	};
}

// packages/law/src/assess/questions.ts
const UNBOUNDED_WIDTH = 10n ** 24n;
function questionsOf(assessment) {
	const { claim } = assessment;
	const questions = [];
	for (const definition of assessment.untold) {
		const widths = probes$1(definition, claim).map((answer) => assessAgain(assessment, withSlot(claim, slotOf(definition.name), answer)));
		if (widths.every((one) => sameAward(one, assessment))) continue;
		questions.push({
			fact: definition,
			subject: subjectOf(definition, assessment),
			leaves: worst(widths)
		});
	}
	for (const group of groupsWithoutSales(assessment)) questions.push(salesQuestion(assessment, group));
	questions.push(...lineQuestions(assessment));
	return questions.sort(narrowestFirst);
}
function subjectOf(definition, { claim, law }) {
	if (definition.subject !== "platform" && definition.subject !== "support") return {};
	const slot = slotOf(definition.name);
	const of = (line) => definition.subject === "platform" ? line.platform : line.support;
	const leaning = new Set([...law.bySupport.values()].filter((support) => factsOf$1(support).some((name) => name === definition.name)).map(({ support }) => support.id));
	const asked = new Set(claim.lines.filter((line) => leaning.has(line.support) && line.slots[slot] === -1).map(of));
	const [only] = asked;
	return asked.size === 1 && only !== void 0 ? { [definition.subject]: only } : {};
}
function probes$1(definition, claim) {
	if (definition.domain.length > 0) {
		const possible = claim.slots[slotOf(definition.name)];
		return definition.domain.map((_, index) => 1 << index).filter((bit) => (possible & bit) !== 0);
	}
	if (definition.type === "share") return [
		0,
		5e3,
		1e4
	];
	if (definition.type === "amount") return [
		0,
		2e8,
		3e8,
		6e8
	];
	const { from, until } = claim.period;
	return [
		addDays(from, -400),
		addDays(from, -40),
		addDays(from, 40),
		addDays(until, 40)
	];
}
function assessAgain(assessment, claim) {
	return assess(claim, assessment.options);
}
function sameAward(one, other) {
	return one.award.least === other.award.least && one.award.most === other.award.most;
}
function worst(answers) {
	let widest = 0n;
	for (const { award } of answers) {
		const width = award.most - award.least;
		if (width > widest) widest = width;
	}
	return widest >= UNBOUNDED_WIDTH ? void 0 : widest;
}
function groupsWithoutSales({ claim, run }) {
	const groups = /* @__PURE__ */ new Map();
	for (const portion of run.portions) {
		const { line, support, refusedBy } = portion;
		const cap = support.support.shares[0];
		const wide = support.shareGroup;
		if (cap === void 0 || wide === void 0 || refusedBy >= 0 || line.country === "") continue;
		const measured = line.reported ?? {
			minor: line.amount,
			currency: line.currency
		};
		if (salesFor(portion, cap, wide, claim)?.currency === measured.currency && isSold(portion, cap, claim)) continue;
		const platform = cap.of === "adSales" ? line.platform : "";
		const key = `${cap.of}|${platform}|${line.country}`;
		groups.set(key, {
			fact: findFact(cap.of),
			platform,
			country: line.country,
			currency: measured.currency,
			spend: (groups.get(key)?.spend ?? 0n) + measured.minor
		});
	}
	return [...groups.values()];
}
function salesQuestion({ claim, options }, group) {
	const { fact, platform, country, currency } = group;
	const period = claim.period.key;
	const answers = [
		0n,
		group.spend * 5n,
		group.spend * 50n
	].map((minor) => {
		const sales = [...claim.sales, {
			fact: fact.name,
			platform,
			country,
			period,
			minor,
			currency
		}];
		return assess({
			...claim,
			sales
		}, options);
	});
	return {
		fact,
		subject: platform === "" ? {
			country,
			period
		} : {
			platform,
			country,
			period
		},
		leaves: worst(answers)
	};
}
function lineQuestions(assessment) {
	const questions = [];
	const rates = /* @__PURE__ */ new Set();
	for (const { line, refusedBy, rate, thingUntold } of assessment.run.portions) {
		if (refusedBy >= 0) continue;
		if (thingUntold) questions.push({
			fact: "item",
			subject: { line: line.id },
			leaves: void 0
		});
		if (Number.isNaN(line.paymentDay)) questions.push({
			fact: "paymentDay",
			subject: { line: line.id },
			leaves: void 0
		});
		if (line.unknownAmount) questions.push({
			fact: "amount",
			subject: { line: line.id },
			leaves: void 0
		});
		if (line.country === "") questions.push({
			fact: "country",
			subject: { line: line.id },
			leaves: void 0
		});
		const lacksRate = rate === void 0 && line.currency !== "TRY" && line.currency !== "" && !Number.isNaN(line.paymentDay);
		const key = `${line.currency}|${line.paymentDay}`;
		if (!lacksRate || rates.has(key)) continue;
		rates.add(key);
		questions.push({
			fact: "rate",
			subject: {
				currency: line.currency,
				day: String(line.paymentDay)
			},
			leaves: void 0
		});
	}
	return questions;
}
function narrowestFirst(a, b) {
	if (a.leaves === void 0 || b.leaves === void 0) return Number(a.leaves === void 0) - Number(b.leaves === void 0);
	return a.leaves < b.leaves ? -1 : a.leaves > b.leaves ? 1 : 0;
}

// packages/law/src/assess/readings.ts
const ALWAYS = [
	"E-2.24",
	"E-2.34-conversion",
	"E-2.34-award",
	"E-2.34-order",
	"E-2.31-year",
	"E-12.1-publication",
	"line-order",
	"M-4",
	"M-9",
	"half-day",
	"E-2.22",
	"E-2.33-base",
	"E-2.33-country",
	"payment-spread"
];
function doubtsOf(assessment) {
	const named = new Set(ALWAYS);
	for (const support of new Set(assessment.run.portions.map((portion) => portion.support.support))) for (const doubt of doubtsOfSupport(support)) named.add(doubt);
	return doubts.filter((doubt) => named.has(doubt.id));
}
const ofSupports$1 = /* @__PURE__ */ new Map();
function doubtsOfSupport(support) {
	const known = ofSupports$1.get(support.id);
	if (known !== void 0) return known;
	const rules = new Set(rulesOfSupport$1(support));
	const found = /* @__PURE__ */ new Set([
		...support.demands.flatMap(({ condition }) => condition.doubts),
		...support.bookedOn.doubts,
		...doubtsOfMoney(support),
		...doubts.filter(({ actsOn, readings }) => actsOn === "assessment" && Object.keys(readings).length === 1).filter(({ bearsOn }) => bearsOn.some((rule) => rules.has(rule))).map(({ id }) => id)
	]);
	ofSupports$1.set(support.id, found);
	return found;
}
function rulesOfSupport$1({ demands, durationRule, rate, shares, counts, limits }) {
	return [
		...demands.map(({ rule }) => rule),
		durationRule,
		...[
			rate.base,
			rate.bonus,
			rate.ratio,
			rate.most
		].flatMap((part) => part?.source.rule ?? []),
		...shares.flatMap(({ sources }) => sources.map(({ rule }) => rule)),
		...counts.map(({ rule }) => rule),
		...limits.flatMap(({ rule, half }) => half === void 0 ? [rule] : [rule, half.rule])
	];
}
function doubtsOfMoney({ shares, counts, rate, limits }) {
	return [
		...rate.ratio === void 0 ? [] : [rate.ratio.doubt],
		...rate.bonus?.reading === void 0 ? [] : [rate.bonus.reading.doubt],
		...shares.flatMap(({ granularity }) => [
			granularity,
			"E-4.3-currency",
			"E-4.3-other-currency"
		]),
		...counts.flatMap(({ per, sameMonth }) => [...doubtOfParts(per), ...sameMonth === void 0 ? [] : [sameMonth.doubt]]),
		...limits.flatMap(({ per, since, table, half }) => [
			...doubtOfParts(per),
			...since === void 0 ? [] : doubtOfParts(since.per),
			...isByReading(table) ? [table.doubt] : [],
			...half === void 0 ? [] : [half.doubt]
		])
	];
}
function underOtherReadings(assessment, doubt) {
	const entry = findDoubt(doubt);
	if (entry === void 0 || entry.actsOn === "lines") return [];
	const inForce = assessment.law.readingOf(doubt);
	return Object.keys(entry.readings).filter((reading) => reading !== inForce).map((reading) => ({
		reading,
		assessment: assess(withReading(assessment.claim, doubt, reading), assessment.options)
	}));
}

// packages/law/src/facts/line-ids.ts
var LineIds = class {
	known = /* @__PURE__ */ new Map();
	of(kind, text) {
		const ids = this.known.get(kind) ?? /* @__PURE__ */ new Map();
		this.known.set(kind, ids);
		const id = ids.get(text) ?? ids.size;
		ids.set(text, id);
		return id;
	}
	count(kind) {
		return this.known.get(kind)?.size ?? 0;
	}
};

// packages/law/src/facts/line-order.ts
function leftToClaim(lines) {
	const left = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const seenOf = seen.get(line.support);
		if (seenOf?.includes(line.slotsId)) continue;
		if (seenOf === void 0) seen.set(line.support, [line.slotsId]);
		else seenOf.push(line.slotsId);
		const inherited = inheritedBy(line.slots);
		const earlier = left.get(line.support);
		left.set(line.support, earlier === void 0 ? inherited : unionOf(earlier, inherited));
	}
	return left;
}
const kept$3 = /* @__PURE__ */ new WeakMap();
function inheritedBy(slots) {
	const known = kept$3.get(slots);
	if (known !== void 0) return known;
	const set = factSet([...slots.keys()].filter((slot) => slots[slot] === -1));
	kept$3.set(slots, set);
	return set;
}
function inRank(lines) {
	return [...lines].sort((a, b) => compareDay(a.paymentDay, b.paymentDay) || compareText(a.documentKey, b.documentKey) || compareText(a.id, b.id));
}
function compareDay(a, b) {
	if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
	return a - b;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// packages/law/src/facts/read-entries.ts
function readAmount(entry, place) {
	const currency = findCurrency(entry.currency);
	if (currency === void 0) throw problem("unknown-currency", words(`“${entry.currency}” bir para birimi kodu değil.`, `“${entry.currency}” is not a currency code.`), {
		place: `${place}.currency`,
		wayOut: words("ISO 4217 kodu yazın, örneğin USD.", "Write the ISO 4217 code, for example USD.")
	});
	const value = readDecimal(entry.amount, `${place}.amount`);
	const lost = value.scale - minorPlaces(currency);
	if (lost > 0 && value.digits % 10n ** BigInt(lost) !== 0n) throw problem("too-many-decimals", words(`${currency} tutarı en çok ${minorPlaces(currency)} ondalık taşır: ${entry.amount}.`, `An amount in ${currency} has at most ${minorPlaces(currency)} decimals: ${entry.amount}.`), {
		place: `${place}.amount`,
		wayOut: words("Tutarı adı konmuş bir yuvarlamayla yazın.", "Write the amount after a named rounding.")
	});
	return moneyFrom(value, currency, "down");
}
function readNotNegative(entry, place, { says, wayOut }) {
	const money = readAmount(entry, place);
	if (money.minor >= 0n) return money;
	throw problem("negative-amount", says, {
		place,
		wayOut
	});
}
function readDecimal(text, place) {
	try {
		return decimal(text);
	} catch {
		throw problem("not-a-decimal", words(`“${text}” bir sayı değil.`, `“${text}” is not a number.`), {
			place,
			wayOut: words("Noktalı ondalık yazın, örneğin 1234.56.", "Write a plain decimal with a dot, for example 1234.56.")
		});
	}
}
function slotValue(definition, value, place, readDay) {
	if (definition.type === "day") return readDay(text$2(value, definition, place), place);
	if (definition.type === "share") return readShare$1(text$2(value, definition, place), place);
	if (definition.type === "amount") return readFigure(definition, value, place);
	const answer = typeof value === "boolean" ? value ? "yes" : "no" : text$2(value, definition, place);
	if (answer === "unknown") return fullMask(definition);
	const index = definition.domain.indexOf(answer);
	if (index < 0) {
		const allowed = definition.domain.join(", ");
		throw problem("unknown-answer", words(`“${definition.name}” için “${answer}” diye bir yanıt yok; olabilecekler: ${allowed}.`, `“${definition.name}” has no answer “${answer}”; possible ones: ${allowed}.`), { place });
	}
	return 1 << index;
}
function readFigure(definition, value, place) {
	if (definition.currency === void 0 || typeof value !== "object") throw wrongType$1(definition, place);
	const amount = readAmount(value, place);
	if (amount.currency !== definition.currency || amount.minor < 0n || amount.minor > MOST_MINOR) throw problem("wrong-currency", words(`“${definition.name}” ${definition.currency} olarak, sıfır ya da üstü bir tutarla yazılır.`, `“${definition.name}” is told in ${definition.currency}, zero or more.`), { place });
	return Number(amount.minor);
}
const MOST_MINOR = BigInt(Number.MAX_SAFE_INTEGER);
function readShare$1(told, place) {
	const value = readDecimal(told, place);
	const points = Number(roundDecimal(value, 2, "down"));
	if (points < 0 || points > 1e4 || value.scale > 2) throw problem("share-out-of-range", words(`Oran 0 ile 100 arasında, en çok iki ondalıklı olmalı: ${told}.`, `A share lies between 0 and 100 with at most two decimals: ${told}.`), { place });
	return points;
}
function text$2(value, definition, place) {
	if (typeof value === "string") return value;
	throw wrongType$1(definition, place);
}
function wrongType$1(definition, place) {
	return problem("wrong-fact-type", words(`“${definition.name}” bu türde bir değer almaz (beklenen: ${definition.type}).`, `“${definition.name}” does not take a value of this type (expected: ${definition.type}).`), { place });
}

// packages/law/src/facts/take-line.ts
function takeLine(entry, index, scoped, ids) {
	const place = `$.lines[${index}]`;
	const amount = entry.amount === void 0 ? void 0 : readSpend(entry.amount, `${place}.amount`);
	const activityFrom = parseDay(entry.activity.from, `${place}.activity.from`);
	const activityUntil = parseDay(entry.activity.until, `${place}.activity.until`);
	if (activityUntil <= activityFrom) throw problem("empty-activity", words("Faaliyet dönemi boş ya da ters.", "The activity period is empty or reversed."), {
		place: `${place}.activity`,
		wayOut: words("“until” son günden sonraki gündür.", "“until” is the day after the last one.")
	});
	const slots = lineSlots(entry, place, activityFrom, scoped);
	const documentKey = `${keyPart(entry.document.issuer)}|${entry.document.number}`;
	return {
		index,
		id: entry.id,
		support: entry.support,
		kind: entry.kind,
		item: entry.item ?? "",
		issuer: entry.document.issuer,
		platform: entry.platform,
		country: entry.country ?? "",
		amount: amount?.minor ?? 0n,
		unknownAmount: amount === void 0,
		currency: amount?.currency ?? "",
		reported: entry.reported === void 0 ? void 0 : readSpend(entry.reported, `${place}.reported`),
		paymentDay: entry.payment.day === void 0 ? NaN : parseDay(entry.payment.day, `${place}.payment.day`),
		paymentReference: entry.payment.reference,
		documentDay: parseDay(entry.document.day, `${place}.document.day`),
		activityFrom,
		activityUntil,
		documentKey,
		documentIndex: ids.of("document", documentKey),
		documentUseKey: `document|${documentKey}`,
		groupId: ids.of("group", `${entry.support}|${keyPart(entry.platform)}|${entry.country ?? ""}`),
		documentNet: entry.document.net === void 0 ? void 0 : readSpend(entry.document.net, `${place}.document.net`),
		slots,
		slotsId: ids.of("slots", slots === NO_OWN_FACTS ? "" : slots.join()),
		from: entry.from ?? []
	};
}
const NO_OWN_FACTS = factCatalogue.map(() => -1);
function lineSlots(entry, place, activityFrom, scoped) {
	const slots = NO_OWN_FACTS.slice();
	let own = false;
	for (const { entry: fact, slot, value, period } of scoped) {
		const subject = fact.subject ?? {};
		if (subject.support !== void 0 && subject.support !== entry.support) continue;
		if (subject.platform !== void 0 && subject.platform !== entry.platform) continue;
		if (subject.country !== void 0 && subject.country !== entry.country) continue;
		if (subject.item !== void 0 && subject.item !== entry.item) continue;
		if (period !== void 0 && !isWithin(activityFrom, period)) continue;
		slots[slot] = value;
		own = true;
	}
	for (const [name, value] of Object.entries(entry.facts ?? {})) {
		const definition = findFact(name);
		const at = `${place}.facts.${name}`;
		if (definition === void 0) throw problem("unknown-fact", words(`“${name}” diye bir olgu yok.`, `There is no fact named “${name}”.`), { place: at });
		slots[slotOf(definition.name)] = slotValue(definition, value, at, parseDay);
		own = true;
	}
	return own ? slots : NO_OWN_FACTS;
}
function readSpend(entry, place) {
	return readNotNegative(entry, place, {
		says: words("Satır tutarı negatif olamaz.", "A line cannot be negative."),
		wayOut: words("İadeyi ait olduğu harcamadan düşün.", "Net the refund against the spend it belongs to.")
	});
}

// packages/law/src/facts/take-tables.ts
function takeRates(file) {
	const rates = /* @__PURE__ */ new Map();
	for (const [index, entry] of file.rates.entries()) {
		const place = `$.rates[${index}]`;
		const currency = findCurrency(entry.currency);
		const value = decimal(entry.buying);
		if (currency === void 0 || value.digits <= 0n || !Number.isInteger(entry.unit) || entry.unit < 1) throw problem("bad-rate", words("Kur, birimi ya da para birimi geçersiz.", "The rate, its unit or its currency is not valid."), { place });
		const day = parseDay(entry.day, `${place}.day`);
		const byDay = rates.get(currency) ?? /* @__PURE__ */ new Map();
		const rate = {
			currency,
			unit: entry.unit,
			value
		};
		const earlier = byDay.get(day);
		if (earlier !== void 0 && (earlier.rate.value.digits !== value.digits || earlier.rate.unit !== entry.unit)) throw problem("two-rates", words(`${currency} için aynı gün iki ayrı kur var.`, `Two different rates for ${currency} on one day.`), { place });
		byDay.set(day, {
			rate,
			day,
			bulletin: entry.bulletin
		});
		rates.set(currency, byDay);
	}
	return rates;
}
const NEGATIVE_SALES = {
	says: words("Satış tutarı negatif olamaz.", "Sales cannot be negative."),
	wayOut: words("İadeler satışı aşıyorsa sıfır yazın.", "Where returns exceed the sales, write zero.")
};
function takeSales(told) {
	const sales = /* @__PURE__ */ new Map();
	for (const { entry, definition, place, period } of told) {
		if (hasSlot(definition)) continue;
		const { platform, country } = entry.subject ?? {};
		if (platform === void 0 && definition.name === "adSales" || country === void 0 || period === void 0 || typeof entry.value !== "object") throw problem("sales-need-subject", words("Satış olgusu ülke ve dönem, reklam satışı ayrıca pazaryeri ister; değeri tutardır.", "A sales fact needs a country and a period, ad sales a marketplace too; its value is an amount."), { place });
		const subject = {
			fact: definition.name,
			platform: platform ?? "",
			country,
			period: period.key
		};
		sales.set(Object.values(subject).map(keyPart).join("|"), {
			...subject,
			...readNotNegative(entry.value, `${place}.value`, NEGATIVE_SALES)
		});
	}
	return [...sales.values()];
}
function takeLedger(file) {
	const ledger = /* @__PURE__ */ new Map();
	for (const [index, entry] of (file.ledger ?? []).entries()) {
		if (!/^\d+$/.test(entry.size) || !/^\d+$/.test(entry.used)) throw problem("bad-use", words("Kullanım ve büyüklük tam sayı olmalı.", "Use and size must be whole numbers."), { place: `$.ledger[${index}]` });
		const uses = ledger.get(entry.allowance) ?? [];
		uses.push({
			size: BigInt(entry.size),
			used: BigInt(entry.used),
			state: entry.state,
			claim: entry.claim
		});
		ledger.set(entry.allowance, uses);
	}
	return ledger;
}

// packages/law/src/facts/told.ts
function checkedEntry(entry, place) {
	const definition = findFact(entry.fact);
	if (definition === void 0) throw problem("unknown-fact", words(`“${entry.fact}” diye bir olgu yok.`, `There is no fact named “${entry.fact}”.`), {
		place: `${place}.fact`,
		wayOut: words("Adlar için: kervan facts.", "For the names: kervan facts.")
	});
	const told = entry.subject?.period;
	const period = told === void 0 ? void 0 : readPeriod(told, place);
	const slot = slotOf(definition.name);
	if (!hasSlot(definition)) return {
		entry,
		definition,
		slot,
		place,
		value: NaN,
		period
	};
	return {
		entry,
		definition,
		slot,
		place,
		value: slotValue(definition, entry.value, `${place}.value`, parseDay),
		period
	};
}
const periods = /* @__PURE__ */ new Map();
function readPeriod(text, place) {
	const known = periods.get(text);
	if (known !== void 0) return known;
	const period = parseNamedPeriod(text, `${place}.subject.period`);
	if (periods.size > 1e3) periods.clear();
	periods.set(text, period);
	return period;
}
function isScoped(subject) {
	return subject !== void 0 && (subject.support ?? subject.platform ?? subject.country ?? subject.period ?? subject.item) !== void 0;
}
const UNTOLD = factCatalogue.map(unknownSlot);
function claimWide(told) {
	const slots = UNTOLD.slice();
	for (const { entry, slot, value } of told) if (!isScoped(entry.subject)) slots[slot] = value;
	return slots;
}
function unknownSlot(definition) {
	if (definition.domain.length === 0) return NaN;
	return definition.presumed === void 0 ? fullMask(definition) : 1 << definition.domain.indexOf(definition.presumed);
}

// packages/law/src/facts/intake.ts
function intake(file) {
	const period = takePeriod(file.quarter);
	const readings = takeReadings(file);
	const told = file.facts.map((entry, index) => checkedEntry(entry, `$.facts[${index}]`));
	const slots = claimWide(told);
	const scoped = told.filter(({ entry, definition }) => hasSlot(definition) && isScoped(entry.subject));
	const seen = /* @__PURE__ */ new Set();
	const ids = new LineIds();
	const lines = file.lines.map((entry, index) => {
		if (seen.has(entry.id)) throw repeatedLine(entry.id, index);
		seen.add(entry.id);
		return takeLine(entry, index, scoped, ids);
	});
	return {
		file,
		period,
		filedOn: file.filedOn === void 0 ? void 0 : parseDay(file.filedOn, "$.filedOn"),
		slots,
		lines,
		ranked: inRank(lines),
		leftToClaim: leftToClaim(lines),
		open: openSlots(slots),
		documents: ids.count("document"),
		rates: takeRates(file),
		sales: takeSales(told),
		ledger: takeLedger(file),
		readings,
		readingsKey: readingsText(readings)
	};
}
function takePeriod(text) {
	const period = parseNamedPeriod(text, "$.quarter");
	if (period.kind !== "month") return period;
	throw problem("period.not-filed", words("Başvuru bir ay için değil, çeyrek ya da yarıyıl için yapılır.", "An application is for a quarter or a half-year, not for a month."), {
		place: "$.quarter",
		wayOut: words("2026-Q2 ya da 2025-H1 yazın.", "Write 2026-Q2 or 2025-H1.")
	});
}
function takeReadings(file) {
	const chosen = Object.entries(file.readings ?? {});
	for (const [id, { reading }] of chosen) {
		const doubt = findDoubt(id);
		const place = `$.readings[${JSON.stringify(id)}]`;
		if (doubt === void 0) throw problem("unknown-doubt", words(`“${id}” diye bir tereddüt yok.`, `There is no doubt named “${id}”.`), {
			place,
			wayOut: words("Liste için: kervan law doubts.", "For the list: kervan law doubts.")
		});
		if (!Object.hasOwn(doubt.readings, reading)) {
			const possible = Object.keys(doubt.readings).join(", ");
			throw problem("unknown-reading", words(`“${id}” için “${reading}” diye bir okuma yok; olabilecekler: ${possible}.`, `“${id}” has no reading “${reading}”; possible ones: ${possible}.`), { place: `${place}.reading` });
		}
	}
	return Object.fromEntries(chosen.map(([doubt, { reading }]) => [doubt, reading]));
}
function repeatedLine(id, index) {
	return problem("repeated-line", words(`“${id}” satırı iki kez var.`, `Line “${id}” stands twice.`), { place: `$.lines[${index}].id` });
}

// packages/law/src/coverage/fact-id.ts
const COMPUTING = /* @__PURE__ */ new Set([
	"cap",
	"rate",
	"date",
	"list",
	"condition",
	"computation"
]);
function lines(section, stated) {
	return Object.entries(stated).map(([line, what]) => factId(`${section}.${line}`, what));
}
function cells(table, rows, columns, stated) {
	return rows.flatMap((row) => columns.map((column) => factId(`${table}.${row}.${column}`, stated)));
}
function factId(id, stated, casesOf = []) {
	if (typeof stated === "string") return {
		id,
		nature: stated,
		via: [],
		casesOf
	};
	const [nature, ...via] = stated;
	return {
		id,
		nature,
		via,
		casesOf
	};
}

// packages/law/src/coverage/ids/article-map.ts
function row$2(name, article, state = "in-force", inferred = false) {
	return {
		id: `E-0.${name}`,
		article,
		state,
		inferred
	};
}
const articleRows = [
	row$2("market-entry-report", "Karar m.3; Genelge m.12", "in-force", true),
	row$2("digital-marketplace-promotion", "Karar m.4; Genelge m.13"),
	row$2("e-export-promotion", "Karar m.5; Genelge m.14"),
	row$2("order-fulfilment", "Karar m.6; Genelge m.15", "depot-repealed"),
	row$2("marketplace-integration", "Karar m.7; Genelge m.17"),
	row$2("online-store", "Karar m.8; Genelge m.18"),
	row$2("marketplace-commission", "Karar m.9; Genelge m.19"),
	row$2("ratio-and-total", "Karar m.10"),
	row$2("missions", "Karar m.11", "repealed", true),
	row$2("promotion-project", "Karar m.12", "changed"),
	row$2("development-project", "Karar m.13", "repealed", true),
	row$2("national-platform", "Karar m.14", "repealed", true),
	row$2("target-countries", "Karar m.16; Genelge m.29"),
	row$2("indexation", "Karar m.18; Genelge m.41 (2023)")
];
const articleIds = articleRows.map(({ id }) => factId(id, "source-note"));

// packages/law/src/coverage/ids/bodies.ts
const bodyIds = lines("E-11.2", {
	1: "condition",
	2: "cap",
	3: "cap",
	4: "cap",
	5: "rate",
	6: "unknown",
	7: "definition"
});

// packages/law/src/coverage/ids/ceilings.ts
const UNTIL_REPEAL = [
	2022,
	2023,
	2024,
	2025
];
const YEARS = [...UNTIL_REPEAL, 2026];
function table$1(id, rows, years = YEARS) {
	return [factId(id, "cap"), ...cells(id, rows, years, "cap")];
}
const BODIES$1 = "E-11.2.T";
const REPEALED$1 = [
	"sectorTradeMission",
	"buyerMission",
	"virtualMission",
	"developmentProject",
	"nationalPlatform"
];
const ceilingIds = [
	...table$1("E-3.T", [
		"consortium",
		"retailSite",
		"marketplace"
	]),
	...table$1("E-4.T", [
		"company",
		"retailSite",
		"consortium"
	]),
	...table$1("E-5.T", [
		"b2bPlatform",
		"consortium",
		"retailSite",
		"marketplace"
	]),
	...table$1("E-6.T", [
		"company",
		"marketplace",
		"retailSite",
		"consortium"
	]),
	...table$1("E-7.T", [
		"retailSite",
		"marketplace",
		"consortium"
	], UNTIL_REPEAL),
	factId("E-7.T.2026", "unknown"),
	...table$1("E-8.T", [
		"consortium",
		"retailSite",
		"marketplace",
		"company"
	]),
	...table$1("E-9.T", [
		"company",
		"retailSite",
		"consortium"
	]),
	...table$1("E-10.T", [
		"company",
		"retailSite",
		"consortium"
	]),
	factId("E-11.1", ["cap", "E-11.1.T"]),
	...table$1("E-11.1.T", [
		"company",
		"retailSite",
		"marketplace",
		"consortium",
		"b2bPlatform"
	]),
	factId(BODIES$1, "cap"),
	...cells(BODIES$1, REPEALED$1, UNTIL_REPEAL, "cap"),
	...cells(BODIES$1, REPEALED$1, [2026], ["date", "E-12.3.6"]),
	...cells(BODIES$1, ["promotionProject"], YEARS, "cap"),
	...cells(BODIES$1, ["promotionProjectRebased"], [2026], "cap")
];

// packages/law/src/coverage/ids/common-rules.ts
const commonRuleIds = lines("E-2", {
	1: [
		"rate",
		"E-3.3",
		"E-4.4",
		"E-5.5",
		"E-6.6",
		"E-7.1",
		"E-8.3",
		"E-9.4",
		"E-10.2"
	],
	2: "rate",
	3: [
		"rate",
		"E-8.3",
		"E-9.4",
		"E-10.2"
	],
	4: "condition",
	5: "cap",
	6: "computation",
	7: "cap",
	8: ["cap", "E-11.1.T"],
	9: "date",
	10: "date",
	11: "condition",
	12: "condition",
	13: "definition",
	14: "condition",
	15: "condition",
	16: "condition",
	17: "condition",
	18: "condition",
	19: "process",
	20: "condition",
	21: [
		"condition",
		"E-4.2",
		"E-6.3"
	],
	22: "computation",
	23: "condition",
	24: "computation",
	25: "date",
	26: "date",
	27: "process",
	28: "condition",
	29: "process",
	30: "definition",
	31: "unknown",
	32: [
		"list",
		"E-1.1.1",
		"E-9.5",
		"E-10.7",
		"E-11.2.3"
	],
	33: "unknown",
	34: "unknown"
});

// packages/law/src/coverage/ids/lists.ts
const split = (codes) => codes.split(" ");
const listRows = [
	{
		row: "E-9.5.1",
		list: "online-store",
		day: "2022-08-25",
		countries: split("CN IN JP")
	},
	{
		row: "E-9.5.2",
		list: "online-store",
		day: "2024-09-27",
		countries: split("CN JP IN BR")
	},
	{
		row: "E-9.5.3",
		list: "online-store",
		day: "2025-05-01",
		countries: split("CN JP IN BR")
	},
	{
		row: "E-9.5.4",
		list: "online-store",
		day: "2026-04-13",
		countries: []
	},
	{
		row: "E-10.7.1",
		list: "commission",
		day: "2022-08-25",
		countries: split("AR BR ID PH IN")
	},
	{
		row: "E-10.7.2",
		list: "commission",
		day: "2024-09-27",
		countries: split("AR BR ID PH IN EG")
	},
	{
		row: "E-10.7.3",
		list: "commission",
		day: "2025-01-15",
		countries: split("BR CN ID PH IN EG")
	},
	{
		row: "E-10.7.4",
		list: "commission",
		day: "2025-05-01",
		countries: split("US BR CN ID PH IN EG SA"),
		named: {
			etsy: split("US CA"),
			ebay: split("US CA")
		}
	},
	{
		row: "E-10.7.5",
		list: "commission",
		day: "2026-04-13",
		countries: []
	},
	{
		row: "E-12.4.1",
		list: "target",
		day: "2025-05-01",
		countries: split("US AU AE BR DZ CN ID MA PH ZA KR IN JP CA QA KE KW MY MX EG NG SA CL TH TN VN")
	},
	{
		row: "E-12.4.2",
		list: "target",
		day: "2026-04-13",
		countries: split("DE AZ FR ES IT PT RO RU RS")
	},
	{
		row: "E-12.4.3",
		list: "target",
		day: "2024-09-27",
		countries: ["US"],
		absent: split("DE ES")
	}
];
const listCells = listRows.flatMap((row) => [
	...row.countries.map((country) => cell(row, country, true)),
	...(row.absent ?? []).map((country) => cell(row, country, false)),
	...Object.entries(row.named ?? {}).flatMap(([platform, countries]) => countries.map((country) => cell(row, country, true, platform)))
]);
function cell(row, country, member, platform) {
	const place = platform === void 0 ? country : `${platform}.${country}`;
	return {
		id: `${row.row}.${place}`,
		row,
		country,
		platform,
		member
	};
}
const listIds$1 = [...listRows.map(({ row }) => factId(row, "list")), ...listCells.map(({ id }) => factId(id, "list"))];

// packages/law/src/coverage/ids/matrix.ts
const MATRIX_COLUMNS = [
	"company",
	"companyAbove5M",
	"consortium",
	"retailSite",
	"b2bPlatform",
	"marketplace",
	"cooperationBody"
];
function row$1(support, who, where, marks, countries = "all") {
	return {
		support,
		who,
		where,
		marks: marks.split(" "),
		countries
	};
}
const matrixRows = [
	row$1("market-entry-report", "E-3.1", "E-1.1.1", "❎ ❎ ✅ ✅ ❎ ✅ ⭕"),
	row$1("digital-marketplace-promotion", "E-4.1", "E-1.1.1", "✅ ✅ ✅ ✅ ❎ ❎ ⭕"),
	row$1("e-export-promotion", "E-5.1", "E-5.4", "❎ ❎ ✅ ✅ ✅ ✅ ⭕"),
	row$1("order-fulfilment", "E-6.1", "E-1.1.1", "✅ ✅ ✅ ✅ ❎ ❎ ⭕"),
	row$1("depot-rent", "E-7.1", "E-1.1.1", "❎ ❎ ✅ ✅ ❎ ✅ ⭕"),
	row$1("marketplace-integration", "E-8.1", "E-1.1.1", "❎ ✅ ✅ ✅ ❎ ✅ ❎"),
	row$1("online-store", "E-9.1", "E-9.5", "❎ ✅ ✅ ✅ ❎ ❎ ⭕", [
		"CN",
		"IN",
		"JP"
	]),
	row$1("marketplace-commission", "E-10.1", "E-10.7", "✅ ✅ ✅ ✅ ❎ ❎ ⭕", [
		"AR",
		"BR",
		"ID",
		"PH",
		"IN"
	]),
	row$1("missions", "E-11.2.1", "E-11.2.1", "❎ – ❎ ❎ ❎ ❎ ✅"),
	row$1("development-project", "E-11.2.3", "E-11.2.3", "❎ – ❎ ❎ ❎ ❎ ✅", "target"),
	row$1("promotion-project", "E-11.2.2", "E-11.2.2", "❎ – ❎ ❎ ❎ ❎ ✅"),
	row$1("national-platform", "E-11.2.4", "E-11.2.4", "❎ – ❎ ❎ ❎ ❎ ✅")
];
const matrixCells = matrixRows.flatMap((one) => MATRIX_COLUMNS.flatMap((column, index) => {
	const mark = one.marks[index];
	return mark === "–" ? [] : [{
		id: `E-11.3.${one.support}.${column}`,
		row: one,
		column,
		mark
	}];
}));
const matrixIds = [
	factId("E-11.3.T", "definition"),
	...matrixCells.map(({ id, row: { who } }) => factId(id, "condition", [who])),
	...matrixRows.map(({ support, where }) => factId(`E-11.3.${support}.countries`, "list", [where]))
];

// packages/law/src/coverage/ids/open-questions.ts
const LINES = 28;
const READ_OTHERWISE = {
	2: ["unknown", "E-2.34-grade"],
	4: [
		"unknown",
		"E-2.22",
		"E-2.23",
		"E-2.24",
		"E-2.25",
		"E-2.26",
		"E-2.27",
		"M-9"
	],
	7: ["unknown", "E-12.2"]
};
const openQuestionIds = Array.from({ length: LINES }, (_, index) => factId(`E-13.${index + 1}`, READ_OTHERWISE[index + 1] ?? "unknown"));

// packages/law/src/coverage/ids/statuses.ts
const SITE$1 = "E-1.4.T";
const siteConditions = [
	factId(SITE$1, "condition"),
	...[
		"onlineShare",
		"ownBrandShare",
		"ownInvoices",
		"headOffice",
		"inOperation",
		"trustStamp",
		"integration",
		"export"
	].map((row) => factId(`${SITE$1}.${row}`, "condition")),
	...cells(SITE$1, [
		"onlineShare",
		"inOperation",
		"trustStamp",
		"export"
	], [
		2024,
		2025,
		2026
	], "condition"),
	...cells(SITE$1, ["ownBrandShare"], [2025, 2026], "condition"),
	...cells(SITE$1, ["headOffice", "integration"], [2024, 2026], "condition"),
	...cells(SITE$1, ["ownInvoices"], [2026], "condition")
];
const statusIds = [
	...lines("E-1.1", {
		1: "condition",
		2: "condition",
		3: "condition",
		4: "condition",
		5: "condition",
		6: "condition",
		7: "definition",
		8: "definition",
		9: "definition",
		10: "definition",
		11: "definition",
		12: "definition"
	}),
	...lines("E-1.2", {
		1: "condition",
		2: "process",
		3: "condition",
		4: "condition",
		5: "condition",
		6: "process"
	}),
	...lines("E-1.3", {
		1: "process",
		2: "condition",
		3: "process",
		4: "process",
		5: "process",
		6: "cap",
		7: "condition",
		8: ["condition", "E-2.11"]
	}),
	...siteConditions,
	...lines("E-1.4", {
		1: "process",
		2: "condition"
	}),
	...lines("E-1.5", {
		1: "condition",
		2: "process"
	}),
	...lines("E-1.6", {
		1: "condition",
		2: "condition",
		3: "process",
		4: "process"
	}),
	...lines("E-1.7", {
		1: "condition",
		2: "definition",
		3: "process",
		4: "process",
		5: "condition",
		6: "unknown"
	}),
	...lines("E-1.8", { 1: "list" }),
	...lines("E-1.9", {
		1: "date",
		2: "date"
	})
];

// packages/law/src/coverage/ids/supports.ts
const supportIds = [
	...lines("E-3", {
		1: "condition",
		2: "condition",
		3: "cap",
		4: ["rate", "E-3.3"],
		5: [
			"date",
			"E-2.9",
			"E-2.10"
		]
	}),
	...lines("E-4", {
		1: "condition",
		2: "condition",
		3: "cap",
		4: ["rate", "E-2.2"],
		5: "date",
		6: ["list", "E-1.1.1"],
		7: "process",
		8: "process",
		9: "process"
	}),
	...lines("E-5", {
		1: "condition",
		2: "condition",
		3: ["list", "E-5.2"],
		4: "condition",
		5: "rate",
		6: "process",
		7: ["date", "E-2.10"]
	}),
	...lines("E-6", {
		1: "condition",
		2: "condition",
		3: "condition",
		4: "condition",
		5: "cap",
		6: "rate",
		7: "process",
		8: "process",
		9: "cap"
	}),
	...lines("E-7", {
		1: "condition",
		2: "condition",
		3: "condition",
		4: "date",
		5: "cap",
		6: "process"
	}),
	...lines("E-8", {
		1: "condition",
		2: "condition",
		3: "cap"
	}),
	...lines("E-9", {
		1: "condition",
		2: "condition",
		3: "condition",
		4: "rate",
		5: "list",
		6: "process"
	}),
	...lines("E-10", {
		1: "condition",
		2: "rate",
		3: "computation",
		4: "condition",
		5: "process",
		6: "definition",
		7: "list"
	})
];

// packages/law/src/coverage/ids/time.ts
const STEPS = [
	"E-12.2.T.2023",
	"E-12.2.T.2024",
	"E-12.2.T.2025",
	"E-12.2.T.2026"
];
const timeIds = [
	...lines("E-12.1", {
		1: ["computation", ...STEPS],
		2: "condition",
		3: ["rate", "E-12.2.T.2026"]
	}),
	factId("E-12.2", ["computation", ...STEPS]),
	...STEPS.map((step) => factId(step, "computation")),
	factId("E-12.3", "source-note"),
	...lines("E-12.3", {
		1: "date",
		2: [
			"date",
			"E-1.3.7",
			"E-12.2.T.2023"
		],
		3: [
			"date",
			"E-10.7.2",
			"E-9.5.2"
		],
		4: [
			"date",
			"E-10.7.3",
			"E-1.4.2"
		],
		5: [
			"date",
			"E-12.4.1",
			"E-10.7.4",
			"E-1.4.T.export.2025"
		],
		6: "date",
		7: [
			"date",
			"E-4.2",
			"E-12.4.2",
			"E-10.7.5",
			"E-9.5.4",
			"E-1.3.7",
			"E-1.4.T.export.2026"
		],
		8: "date",
		9: "unknown"
	}),
	factId("E-12.5", "definition"),
	factId("E-12.6.1", "source-note")
];

// packages/law/src/coverage/ids/index.ts
const factIds = [
	...articleIds,
	...statusIds,
	...commonRuleIds,
	...supportIds,
	...bodyIds,
	...matrixIds,
	...ceilingIds,
	...listIds$1,
	...timeIds,
	...openQuestionIds
];
const byId = new Map(factIds.map((one) => [one.id, one]));
function findFactId(id) {
	return byId.get(id);
}

// packages/law/src/coverage/carriers.ts
function carriersOf({ id, via }) {
	const found = [id];
	for (const one of via) for (const carrier of carriersOf(findFactId(one) ?? {
		id: one,
		via: []
	})) if (!found.includes(carrier)) found.push(carrier);
	return found;
}

// packages/law/src/coverage/evidence.ts
const BY_THE_WAY = 2;
function evidenceFor(fact, cases) {
	const own = sidesOf([fact.id], cases);
	if (own.holds.length > 0 && own.fails.length > 0) return {
		...own,
		from: "own"
	};
	const cells = [...cases.keys()].filter((rule) => rule.startsWith(`${fact.id}.`));
	const stand = [...carriersOf(fact), ...fact.casesOf].flatMap((id) => [id, ...parentsOf(id)]);
	const shared = sidesOf([.../* @__PURE__ */ new Set([...stand, ...cells])], cases);
	const any = shared.holds.length + shared.fails.length > 0;
	return {
		...shared,
		from: any ? "shared" : "none"
	};
}
function byRule$1(cases) {
	const found = /* @__PURE__ */ new Map();
	for (const one of cases) {
		const about = found.get(one.rule);
		if (about === void 0) found.set(one.rule, [one]);
		else about.push(one);
	}
	return found;
}
function sidesOf(names, cases) {
	const about = names.flatMap((name) => cases.get(name) ?? []);
	const files = (holds) => {
		const sided = about.filter((one) => one.holds === holds);
		const turning = sided.filter(({ turnsOn }) => turnsOn !== false);
		const named = turning.length > 0 ? turning : sided.slice(0, BY_THE_WAY);
		return [...new Set(named.map(({ file }) => file))];
	};
	return {
		holds: files(true),
		fails: files(false)
	};
}
function parentsOf(id) {
	const parents = [];
	for (let at = id.lastIndexOf("."); id.indexOf(".") < at; at = id.lastIndexOf(".", at - 1)) parents.push(id.slice(0, at));
	return parents;
}

// packages/law/src/coverage/list-sides.ts
function listSides(portion, run) {
	const { demands } = portion.support;
	return (portion.refusedBy < 0 ? demands : demands.slice(portion.refusedBy, portion.refusedBy + 1)).flatMap(({ condition }) => listsWithin(condition)).flatMap((list) => ofList(list, portion, run));
}
function ofList(list, { line }, run) {
	const day = line.activityFrom;
	const answer = valueOn(list.history(line.country, line.platform), day, run.knownOn);
	if (!answer.known) return [];
	const outcome = list.covers(line, run, day);
	return outcome === 3 ? [] : [{
		rule: answer.entry.source.rule,
		holds: outcome === 2
	}];
}
function listsWithin({ shape }) {
	switch (shape?.is) {
		case "listed": return [shape];
		case "all":
		case "any": return shape.parts.flatMap(listsWithin);
		case "reading": return Object.values(shape.by).flatMap(listsWithin);
		default: return [];
	}
}

// packages/law/src/coverage/sides.ts
const FULL = 1e4;
function sidesOfLine(portion) {
	const { refusal } = portion;
	if (refusal !== void 0) return [{
		rule: refusal.rule,
		holds: false
	}];
	return [
		...ofDemands(portion),
		...ofMoney(portion),
		...portion.support.support.limits.flatMap((_, index) => ofLimit$1(portion, index))
	];
}
function ofDemands(portion) {
	const { demands, support } = portion.support;
	return [...demands.map(({ rule }, index) => ({
		rule,
		holds: verdictAt(portion, index) === 2 ? true : void 0
	})), ...support.counts.map(({ rule }) => ({
		rule,
		holds: portion.thingUntold ? void 0 : true
	}))];
}
function ofMoney(portion) {
	const { share, line, rate: conversion } = portion;
	const { shares, rate } = portion.support.support;
	const sides = shares.map(({ sources }) => ({
		rule: sources[0].rule,
		holds: !isCut(portion, 3, 4)
	}));
	if (line.currency !== "TRY") sides.push({
		rule: "E-2.24",
		holds: conversion !== void 0
	});
	if (share === void 0) return sides;
	const { points } = rate.base;
	if (rate.bonus !== void 0) {
		const holds = points === "unknown" || share.rateLeast !== share.rateMost ? void 0 : share.rateMost > points;
		for (const rule of [rate.bonus.source.rule, ...share.list.map((source) => source.rule)]) sides.push({
			rule,
			holds
		});
	}
	if (rate.ratio !== void 0) {
		const open = share.ratioLeast !== share.ratioMost;
		sides.push({
			rule: rate.ratio.source.rule,
			holds: open ? void 0 : share.ratioMost === FULL
		});
	}
	if (rate.most !== void 0) sides.push({
		rule: rate.most.source.rule,
		holds: share.rateMost * share.ratioMost <= rate.most.points * FULL
	});
	return sides;
}
function ofLimit$1(portion, index) {
	const ceiling = portion.support.support.limits[index];
	const allowance = ceiling && portion.limits[ceiling.tier];
	if (ceiling === void 0 || allowance === void 0) return [];
	const holds = !isCut(portion, ceiling.tier === 0 ? 6 : 7 + ceiling.tier - 1, 7 + ceiling.tier);
	const whole = (isByReading(ceiling.table) ? Object.values(ceiling.table.by) : [ceiling.table]).flatMap((table) => Object.values(table).flatMap((history) => history?.entries ?? [])).find(({ source }) => allowance.sources.some(({ rule }) => rule === source.rule));
	const sides = [ceiling.rule, ...allowance.sources.flatMap(({ rule, grade }) => grade === "derived" ? [rule, `E-12.2.T.${rule.slice(rule.lastIndexOf(".") + 1)}`] : [rule])].map((rule) => ({
		rule,
		holds
	}));
	if (ceiling.half !== void 0 && whole !== void 0) sides.push({
		rule: ceiling.half.rule,
		holds: allowance.sizeMost === whole.value.minor
	});
	if (ceiling.graded && allowance.sizeLeast !== allowance.sizeMost) sides.push({
		rule: "E-1.3.6",
		holds: false
	});
	else if (ceiling.graded) sides.push({
		rule: "E-1.3.6",
		holds: true
	});
	return sides;
}
function isCut(portion, before, after) {
	return portion.mostAt(after) < portion.mostAt(before);
}

// packages/law/src/coverage/cases.ts
function coverageCases(files) {
	return files.flatMap(({ file, told }) => "status" in told ? told.cases.flatMap((one) => statusCasesOf(file, one)) : casesOf(file, told));
}
function casesOf(file, one) {
	const days = {
		decidedOn: parseDay(one.decidedOn),
		knownOn: parseDay(one.knownOn)
	};
	const claim = intake(one.claim);
	const { portions } = assess(claim, days).run;
	const context = {
		...days,
		claim,
		slots: claim.slots,
		filingDay: claim.filedOn ?? days.decidedOn
	};
	const met = portions.flatMap((portion) => [...sidesOfLine(portion), ...listSides(portion, context)]);
	const named = one.rule.flatMap((rule) => {
		const told = typeof one.shows === "object" ? one.shows[rule] : one.shows;
		if (told === "both") return [side(rule, true), side(rule, false)];
		if (told !== void 0) return [side(rule, told === "holds")];
		const about = met.filter((other) => isOrIsUnder(other.rule, rule));
		if (about.length > 0) return about.map(({ holds }) => side(rule, holds));
		return portions.some(({ undecided, refusal }) => !undecided && refusal === void 0) ? [side(rule, true)] : [];
	});
	const turning = (rule) => one.rule.some((named) => isOrIsUnder(rule, named));
	const rest = met.filter(({ rule }) => !one.rule.includes(rule));
	return distinct$1([...named, ...rest].flatMap(({ rule, holds }) => holds === void 0 ? [] : [{
		file,
		rule,
		holds,
		turnsOn: turning(rule)
	}]));
}
function statusCasesOf(file, { rule, expected }) {
	const verdicts = [...new Set(Object.values(expected.conditions))];
	const [verdict] = verdicts;
	if (verdicts.length !== 1 || verdict === "unknown") return [];
	return rule.map((one) => ({
		file,
		rule: one,
		holds: verdict === "holds",
		turnsOn: true
	}));
}
function side(rule, holds) {
	return {
		rule,
		holds
	};
}
function isOrIsUnder(one, rule) {
	return one === rule || parentsOf(one).includes(rule);
}
function distinct$1(cases) {
	return [...new Map(cases.map((one) => [`${one.rule} ${one.holds}`, one])).values()];
}

// packages/law/src/e-export/indexation.ts
function step(year, factor, cutTo, carries, shown) {
	return {
		year,
		factor,
		cutTo,
		carries,
		shown,
		source: {
			rule: `E-12.2.T.${year}`,
			grade: "derived",
			article: "Karar m.18"
		}
	};
}
const indexationSteps = [
	step(2023, 180995n, 1000n, "cut", "cut"),
	step(2024, 154495n, 1n, "exact", "nearest"),
	step(2025, 136450n, 1n, "cut", "cut"),
	step(2026, 129280n, 1n, "cut", "cut")
];

// packages/law/src/coverage/citations/citation.ts
const KIND_WORDS = {
	demand: words("koşul", "condition"),
	count: words("sayı sınırı", "limit of number"),
	share: words("pay sınırı", "share limit"),
	rate: words("oran", "rate"),
	limit: words("üst limit", "ceiling"),
	duration: words("süre", "duration"),
	list: words("ülke listesi", "list of countries"),
	matrix: words("destek tablosu", "matrix of supports"),
	status: words("statü koşulu", "condition of a status"),
	indexation: words("yıllık güncelleme", "yearly indexation"),
	reading: words("seçilen okuma", "reading taken"),
	papers: words("istenen belgeler", "papers asked for")
};
function cited$3(rule, kind, place, judged = []) {
	return {
		rule,
		citation: {
			kind,
			in: place.in,
			name: place.name
		},
		judged
	};
}
function rulesWithin(value) {
	if (typeof value === "string") return /^E-\d/.test(value) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(rulesWithin);
	if (value !== null && typeof value === "object") return Object.values(value).flatMap(rulesWithin);
	return [];
}

// packages/law/src/coverage/citations/of-law.ts
const INDEXATION = {
	in: "indexation",
	name: words("yıllık güncelleme", "yearly indexation")
};
function ofLaw() {
	return [...indexationSteps.map(({ source }) => cited$3(source.rule, "indexation", INDEXATION)), ...doubts.map(({ id, place }) => cited$3(lineOf(id), "reading", {
		in: id,
		name: place
	}))];
}
function lineOf(doubt) {
	return /^E-[\d.]*\d/.exec(doubt)?.[0] ?? doubt;
}

// packages/law/src/coverage/citations/of-lists.ts
const NAMES$2 = {
	target: words("hedef ülkeler", "target countries"),
	"online-store": words("çevrim içi mağaza ülkeleri", "countries of online stores"),
	commission: words("komisyon ülkeleri", "countries of commission")
};
function ofLists() {
	const held = listCells.filter(answersAsPrinted);
	const rows = listRows.filter((row) => listCells.every((cell) => cell.row !== row || held.includes(cell)) && citesRow(row));
	return [...held.map(({ id, row }) => cited$3(id, "list", placeOf(row))), ...rows.flatMap((row) => [row.row, row.row.slice(0, row.row.lastIndexOf("."))].map((rule) => cited$3(rule, "list", placeOf(row))))];
}
function placeOf({ list }) {
	return {
		in: `list/${list}`,
		name: NAMES$2[list]
	};
}
function answersAsPrinted({ row, country, platform, member }) {
	const day = parseDay(row.day);
	if (row.list === "commission") {
		const answer = valueOn(commissionList(country, platform ?? "*"), day, day);
		const wanted = platform === "ebay" ? "autoParts" : "all";
		return answer.known && answer.entry.source.rule === row.row && answer.entry.value === wanted === member;
	}
	const answer = valueOn(row.list === "target" ? targetCountry(country) : onlineStoreCountry(country), day, day);
	return answer.known && answer.entry.source.rule === row.row && answer.entry.value === member;
}
function citesRow({ row, list, countries }) {
	if (countries.length > 0) return true;
	return {
		target: targetCountry("DE"),
		"online-store": onlineStoreCountry("DE"),
		commission: commissionList("DE", "*")
	}[list].entries.some(({ source }) => source.rule === row);
}

// packages/law/src/matrix/asking.ts
function tryDemand(support, index, { on, knownOn, readings }, facts, expense = {}) {
	const { claim, line } = claimOn(on);
	const test = compileLaw(readings).bySupport.get(support.id)?.tests[index];
	if (test === void 0) throw new Error(`${support.id} has no demand at ${index}`);
	const slots = [...claim.slots];
	for (const [fact, value] of Object.entries(facts)) slots[slotOf(fact)] = value;
	return test({
		...line,
		...expense
	}, {
		claim,
		slots,
		decidedOn: on,
		knownOn,
		filingDay: on
	});
}
function checkReadings(on, readings) {
	if (Object.keys(readings).length > 0) intake(askingFile(on, readings));
}
const asked = /* @__PURE__ */ new Map();
const KEPT$2 = 64;
function claimOn(on) {
	const known = asked.get(on);
	if (known !== void 0) return known;
	const claim = intake(askingFile(on, {}));
	const made = {
		claim,
		line: claim.lines[0]
	};
	if (asked.size >= KEPT$2) asked.clear();
	asked.set(on, made);
	return made;
}
function askingFile(on, readings) {
	const day = formatDay(on);
	return {
		format: "kervan-claim/1",
		claim: "query",
		regime: "e-export",
		beneficiary: "query",
		quarter: formatQuarter(quarterOf(on)),
		facts: [],
		lines: [{
			id: "query",
			support: "query",
			kind: "query",
			platform: "query",
			activity: {
				from: day,
				until: formatDay(addDays(on, 1))
			},
			document: {
				number: "query",
				issuer: "query",
				day
			},
			payment: {
				reference: "query",
				day
			}
		}],
		rates: [],
		readings: Object.fromEntries(Object.entries(readings).map(([doubt, reading]) => [doubt, {
			reading,
			by: "query",
			reason: "query"
		}]))
	};
}

// packages/law/src/e-export/texts/cells/row-names.ts
const SUPPORTS$1 = {
	"market-entry-report": [words("pazara giriş raporu", "market-entry reports"), "Karar m.3"],
	"digital-marketplace-promotion": [words("dijital pazaryeri tanıtımı", "digital marketplace promotion"), "Karar m.4; Genelge m.13"],
	"e-export-promotion": [words("e-ihracat tanıtımı", "e-export promotion"), "Karar m.5; Genelge m.14"],
	"order-fulfilment": [words("sipariş karşılama", "order fulfilment"), "Karar m.6; Genelge m.15"],
	"depot-rent": [words("depo kirası", "depot rent"), "Karar m.6/2; Genelge m.16"],
	"marketplace-integration": [words("pazaryeri entegrasyonu", "marketplace integration"), "Karar m.7; Genelge m.17"],
	"online-store": [words("çevrim içi mağaza ve paydaş hizmetleri", "online store and stakeholder services"), "Karar m.8; Genelge m.18"],
	"marketplace-commission": [words("pazaryeri komisyonu", "marketplace commission"), "Karar m.9; Genelge m.19"],
	"ratio-and-total": [words("Türk ürün oranı ve yıllık toplam", "Turkish-product ratio and yearly total"), "Karar m.10"],
	missions: [words("sektörel heyetler", "sectoral missions"), "Karar m.11"],
	"promotion-project": [words("e-ihracat tanıtım projesi", "e-export promotion project"), "Karar m.12"],
	"development-project": [words("e-ihracatı geliştirme projesi", "e-export development project"), "Karar m.13"],
	"national-platform": [words("Türkiye E-İhracat Platformu", "Türkiye E-İhracat Platformu"), "Karar m.14"],
	"target-countries": [words("hedef ülke ilavesi, ülkeler, istisnalar ve %75 sınırı", "target-country bonus, countries, exclusions and the 75 % limit"), "Karar m.16; Genelge m.29"],
	indexation: [words("yıllık güncelleme", "yearly indexation"), "Karar m.18"]
};
const ROWS$1 = {
	...STATUS_WORDS,
	companyAbove5M: words("5 milyon doların üzerindeki şirket", "company above 5 million dollars"),
	sectorTradeMission: words("sektörel ticaret heyeti", "sectoral trade mission"),
	buyerMission: words("sektörel alım heyeti", "sectoral buyer mission"),
	virtualMission: words("sanal ticaret heyeti", "virtual trade mission"),
	promotionProject: words("tanıtım projesi", "promotion project"),
	promotionProjectRebased: words("tanıtım projesi (tutar yeniden yazılmışsa)", "promotion project (should the amount have been written anew)"),
	developmentProject: words("geliştirme projesi", "development project"),
	nationalPlatform: words("Türkiye E-İhracat Platformu", "Türkiye E-İhracat Platformu")
};
function supportName(tail) {
	return SUPPORTS$1[tail]?.[0] ?? words(tail, tail);
}
function supportArticle(tail) {
	return SUPPORTS$1[tail]?.[1] ?? "–";
}
function rowName(row) {
	const name = ROWS$1[row] ?? words(row, row);
	return words(lowered(name.tr), lowered(name.en));
}
function lowered(text) {
	if (/^(B2B|Türkiye)/.test(text)) return text;
	const first = text.charAt(0);
	return (first === "İ" ? "i" : first === "I" ? "ı" : first.toLowerCase()) + text.slice(1);
}

// packages/law/src/e-export/texts/cells/ceiling-cells.ts
const TABLES = [
	[
		supportName("market-entry-report"),
		[marketEntryReportCeilings],
		["E-2.31"]
	],
	[
		supportName("digital-marketplace-promotion"),
		[marketplacePromotionCeilings],
		["E-2.31"]
	],
	[
		supportName("e-export-promotion"),
		[promotionCeilings],
		["E-2.31"]
	],
	[
		supportName("order-fulfilment"),
		[orderFulfilmentCeilings],
		["E-2.31"]
	],
	[
		supportName("depot-rent"),
		[depotRentCeilings],
		["E-7.1"]
	],
	[
		words("pazaryeri entegrasyonu, entegrasyon başına", "marketplace integration, per integration"),
		[integrationCeilings],
		["E-2.31"]
	],
	[
		supportName("online-store"),
		[onlineStoreCeilings],
		["E-2.31", "E-13.17"]
	],
	[
		supportName("marketplace-commission"),
		[commissionCeilings],
		["E-2.31"]
	],
	[
		words("bir yararlanıcının yıllık toplamı", "yearly total of one beneficiary"),
		[sectionTotals],
		["E-2.31"]
	],
	[
		words("işbirliği kuruluşu desteği", "support of cooperation bodies"),
		[
			sectorTradeMissionCeilings,
			buyerMissionCeilings,
			virtualMissionCeilings,
			promotionProjectCeilings,
			promotionProjectRebasedCeilings,
			developmentProjectCeilings,
			nationalPlatformCeilings
		],
		[]
	]
];
const BY_GRADE = {
	text: words("Bakanlık sunumundaki tutardır", "the amount of the Ministry’s slides"),
	published: words("yayımlanmış tutardır", "a published amount"),
	"second-hand": words("ikinci elden aktarılmış tutardır", "an amount told at second hand"),
	derived: words("endeksleme kuralıyla türetilmiştir", "derived by the indexation rule"),
	assumed: words("okumaya bağlı tutardır", "an amount that rests on a reading")
};
const ceilingCellTexts = TABLES.flatMap(([name, tables, doubts]) => tables.flatMap((table) => [...new Set(Object.values(table))].flatMap((history) => cellsOf(name, history, doubts))));
function cellsOf(name, history, doubts) {
	const row = rowName(history.name.split(".T.")[1] ?? "");
	return history.entries.filter((entry) => entry.source.rule.startsWith(`${history.name}.`)).map(({ value, from, source }) => {
		const year = from === void 0 ? "" : yearOf(from);
		const lira = String(value.minor / 100n);
		const told = BY_GRADE[source.grade];
		return {
			rule: source.rule,
			says: words(`${capital$1(name.tr, "tr")}, ${row.tr}, ${year}: üst limit ${groupDigits(lira, "tr")} TL; ${told.tr}.`, `${capital$1(name.en, "en")}, ${row.en}, ${year}: ceiling ${groupDigits(lira, "en")} TL; ${told.en}.`),
			article: source.article ?? "–",
			grade: source.grade,
			sources: source.grade === "derived" ? "SEED1" : source.from ?? "–",
			...from === void 0 ? {} : { since: formatDay(from) },
			class: "computed",
			doubts: [
				...doubts,
				...source.grade === "derived" ? ["E-13.7"] : [],
				...source.rule.includes("romotionProject") && year === 2026 ? ["E-13.21"] : []
			]
		};
	});
}
function capital$1(text, lang) {
	const first = text.charAt(0);
	return (lang === "tr" && first === "i" ? "İ" : first.toUpperCase()) + text.slice(1);
}

// packages/law/src/e-export/texts/cells/article-cells.ts
const STATES$1 = {
	"in-force": words("2026’da yürürlüktedir", "in force in 2026"),
	repealed: words("kaldırılmıştır", "repealed"),
	changed: words("değişmiştir", "changed"),
	"depot-repealed": words("sipariş karşılama 2026’da yürürlüktedir, depo kirası kaldırılmıştır", "fulfilment is in force in 2026, depot rent is repealed")
};
const INFERRED = words(" Madde numarası, kaynakların destekleri sayma sırasından çıkarılmıştır.", " The article number is inferred from the order in which the sources list the supports.");
const articleCellTexts = articleRows.map(({ id, article, state, inferred }) => {
	const name = supportName(id.slice(4));
	const note = inferred ? INFERRED : words("", "");
	return {
		rule: id,
		says: words(`${capital$1(name.tr, "tr")}: ${article}; ${STATES$1[state].tr}.${note.tr}`, `${capital$1(name.en, "en")}: ${article}; ${STATES$1[state].en}.${note.en}`),
		article,
		grade: inferred ? "assumed" : "second-hand",
		sources: "TAS, TAH",
		class: "definition",
		doubts: state === "repealed" ? ["E-13.23"] : []
	};
});

// packages/law/src/e-export/texts/cells/ended-cells.ts
const ENDED = [
	["sectorTradeMission", "Karar m.11"],
	["buyerMission", "Karar m.11"],
	["virtualMission", "Karar m.11"],
	["developmentProject", "Karar m.13"],
	["nationalPlatform", "Karar m.14"]
];
const endedCellTexts = [...ENDED.map(([row, article]) => {
	const name = rowName(row);
	return {
		rule: `E-11.2.T.${row}.2026`,
		says: words(`${capital$1(name.tr, "tr")}, 2026: tutar yoktur; madde kaldırılmıştır.`, `${capital$1(name.en, "en")}, 2026: no amount; the article is repealed.`),
		article,
		grade: "assumed",
		sources: "AGD, TAS, TAH",
		since: "2026-01-17",
		knownSince: "2026-01-17",
		class: "computed",
		doubts: ["E-13.23"]
	};
}), {
	rule: "E-7.T.2026",
	says: words("Depo kirası, 2026: tutar yoktur; fıkra kaldırılmıştır. Önceden ön onay almış olup devam edenlere hangi tutarın uygulanacağını hiçbir kaynak söylemez.", "Depot rent, 2026: no amount; the paragraph is repealed. Which amount holds for those who go on under an earlier pre-approval no source says."),
	article: "Karar m.6/2; Genelge m.16",
	grade: "assumed",
	sources: "–",
	class: "doubt",
	doubts: ["E-7.1"]
}];

// packages/law/src/e-export/texts/cells/country-names.ts
const NAMES$1 = {
	AE: words("BAE", "the UAE"),
	AR: words("Arjantin", "Argentina"),
	AU: words("Avustralya", "Australia"),
	AZ: words("Azerbaycan", "Azerbaijan"),
	BR: words("Brezilya", "Brazil"),
	CA: words("Kanada", "Canada"),
	CL: words("Şili", "Chile"),
	CN: words("Çin", "China"),
	DE: words("Almanya", "Germany"),
	DZ: words("Cezayir", "Algeria"),
	EG: words("Mısır", "Egypt"),
	ES: words("İspanya", "Spain"),
	FR: words("Fransa", "France"),
	ID: words("Endonezya", "Indonesia"),
	IN: words("Hindistan", "India"),
	IT: words("İtalya", "Italy"),
	JP: words("Japonya", "Japan"),
	KE: words("Kenya", "Kenya"),
	KR: words("Güney Kore", "South Korea"),
	KW: words("Kuveyt", "Kuwait"),
	MA: words("Fas", "Morocco"),
	MX: words("Meksika", "Mexico"),
	MY: words("Malezya", "Malaysia"),
	NG: words("Nijerya", "Nigeria"),
	PH: words("Filipinler", "the Philippines"),
	PT: words("Portekiz", "Portugal"),
	QA: words("Katar", "Qatar"),
	RO: words("Romanya", "Romania"),
	RS: words("Sırbistan", "Serbia"),
	RU: words("Rusya", "Russia"),
	SA: words("Suudi Arabistan", "Saudi Arabia"),
	TH: words("Tayland", "Thailand"),
	TN: words("Tunus", "Tunisia"),
	US: words("ABD", "the USA"),
	VN: words("Vietnam", "Vietnam"),
	ZA: words("Güney Afrika", "South Africa")
};
function countryName(code) {
	return NAMES$1[code] ?? words(code, code);
}

// packages/law/src/e-export/texts/cells/list-cells.ts
const SEEN$1 = {
	"2022-08-25": [
		words("2022 sunumuna göre", "by the slides of 2022"),
		"SEED1",
		"text"
	],
	"2024-09-27": [
		words("Eylül 2024’te görüldüğü gibi", "as seen in September 2024"),
		"TRB24",
		"second-hand"
	],
	"2025-01-15": [
		words("Ocak 2025’te görüldüğü gibi", "as seen in January 2025"),
		"TRB25",
		"second-hand"
	],
	"2025-05-01": [
		words("Mayıs 2025 Rehberine göre", "by the guide of May 2025"),
		"GIL",
		"second-hand"
	],
	"2026-04-13": [
		words("13 Nisan 2026 Genelgesine göre", "by the circular of 13 April 2026"),
		"TAS",
		"second-hand"
	]
};
const NAMES = {
	target: [words("hedef ülkeler", "the target countries"), "EK-Hedef Ülkeler"],
	"online-store": [words("çevrim içi mağaza desteğinin ülkeleri", "the countries of online-store support"), supportArticle("online-store")],
	commission: [words("pazaryeri komisyonu desteğinin ülkeleri", "the countries of commission support"), supportArticle("marketplace-commission")]
};
const ALL_TARGETS = words("hedef ülke listesindeki bütün ülkeler (35)", "every country on the list of target countries (35)");
const PLATFORMS = {
	etsy: words("Etsy", "Etsy"),
	ebay: words("eBay’de otomotiv yedek parçası", "automotive spare parts on eBay")
};
const listCellTexts = [...listRows.filter(({ list }) => list !== "target").map(rowText), ...listCells.map(cellText)];
function rowText(row) {
	const named = Object.entries(row.named ?? {}).map(([platform, countries]) => {
		const what = PLATFORMS[platform] ?? words(platform, platform);
		return inBoth$1((lang) => `${what[lang]} (${joined$1(countries, lang)})`);
	});
	const countries = row.countries.length === 0 ? ALL_TARGETS : inBoth$1((lang) => joined$1(row.countries, lang));
	const [list] = NAMES[row.list];
	return text$1(row.row, row, inBoth$1((lang) => {
		const when = seen(row)[0][lang];
		const parts = [countries[lang], ...named.map((one) => one[lang])].join("; ");
		return lang === "tr" ? `${when}, ${list.tr}: ${parts}.` : `${sentence$3(list.en)} ${when}: ${parts}.`;
	}));
}
function cellText({ id, row, country, platform, member }) {
	const name = countryName(country);
	const [when] = seen(row);
	const [list] = NAMES[row.list];
	if (platform !== void 0) {
		const what = PLATFORMS[platform] ?? words(platform, platform);
		return text$1(id, row, words(`${when.tr}, pazaryeri komisyonu desteği ${name.tr} için yalnız başına anılan bir pazaryerini kapsar: ${what.tr}.`, `Commission support in ${name.en} covers, ${when.en}, a marketplace named on its own: ${what.en}.`));
	}
	return text$1(id, row, words(`${when.tr}, ${list.tr} arasında ${name.tr} ${member ? "vardır" : "yoktur"}.`, `${sentence$3(name.en)} ${member ? "is" : "is not"} among ${list.en} ${when.en}.`));
}
function text$1(rule, row, says) {
	const [, sources, grade] = seen(row);
	const act = row.day === "2026-04-13";
	return {
		rule,
		says,
		article: NAMES[row.list][1],
		grade,
		sources,
		...act ? { since: row.day } : {},
		class: "computed",
		doubts: act ? ["E-13.25"] : ["E-13.28"]
	};
}
function seen(row) {
	return SEEN$1[row.day] ?? [
		words(row.day, row.day),
		"–",
		"assumed"
	];
}
function joined$1(countries, lang) {
	return countries.map((country) => countryName(country)[lang]).join(", ");
}
function inBoth$1(say) {
	return words(say("tr"), say("en"));
}
function sentence$3(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// packages/law/src/e-export/texts/cells/matrix-cells.ts
const MARKS = {
	"✅": words("evet", "yes"),
	"❎": words("hayır", "no"),
	"⭕": words("doğrudan değil, işbirliği kuruluşlarının projeleriyle", "not directly, through projects of cooperation bodies"),
	"–": words("sütun yok", "no column")
};
const HEAD = words("2022 sunumunun tablosunda", "In the table of the slides of 2022");
const matrixCellTexts = [...matrixCells.map(statusText), ...matrixRows.map(countriesText)];
function statusText({ id, row, column, mark }) {
	const support = supportName(row.support);
	const who = rowName(column);
	return text(id, row, words(`${HEAD.tr} ${support.tr}, ${who.tr}: ${MARKS[mark].tr}.`, `${HEAD.en}, ${support.en}, ${who.en}: ${MARKS[mark].en}.`), doubtsOf$3(row.support, column));
}
function countriesText(row) {
	const support = supportName(row.support);
	const { countries } = row;
	const named = countries === "all" ? words("tüm ülkeler", "all countries") : countries === "target" ? words("hedef ülkeler", "target countries") : words(countries.map((country) => countryName(country).tr).join(", "), countries.map((country) => countryName(country).en).join(", "));
	return text(`E-11.3.${row.support}.countries`, row, words(`${HEAD.tr} ${support.tr}, uygulanacak ülkeler: ${named.tr}.`, `${HEAD.en}, ${support.en}, countries: ${named.en}.`), typeof countries === "string" ? [] : ["E-13.28"]);
}
function doubtsOf$3(support, column) {
	const colour = ["E-11.3.T"];
	if (support === "order-fulfilment" && column === "marketplace") return [...colour, "E-13.15"];
	if (support === "marketplace-integration" && column.startsWith("company")) return [...colour, "E-13.14"];
	if (column === "consortium" && (support === "missions" || /-(project|platform)$/.test(support))) return [...colour, "E-11.2.6"];
	return colour;
}
function text(rule, row, says, doubts) {
	return {
		rule,
		says,
		article: supportArticle(row.support),
		grade: "text",
		sources: "SEED1",
		class: "computed",
		doubts
	};
}

// packages/law/src/e-export/texts/cells/site-cells.ts
const VERSIONS$2 = {
	2024: [words("2024 kaynağı", "source of 2024"), "KD24"],
	2025: [words("Mayıs 2025 Rehberi", "guide of May 2025"), "GIL"],
	2026: [words("13 Nisan 2026 Genelgesi", "circular of 13 April 2026"), "TAS"]
};
const YES = words("istenir", "asked for");
const TWO_THIRDS = words("en az 2/3", "at least 2/3");
const QUARTER = words("en az 1/4", "at least 1/4");
const STAMP = words("Güven Damgası veya dengi", "trust stamp or equivalent");
const ROWS = {
	onlineShare: [words("önceki yıl hasılatında çevrim içi satışın payı", "online share of the previous year’s revenue"), {
		2024: words("“önemli kısmı”", "“a significant part”"),
		2025: TWO_THIRDS,
		2026: TWO_THIRDS
	}],
	ownBrandShare: [words("kendi veya organik bağlı markaların satıştaki payı", "share of own or organically linked brands in sales"), {
		2025: QUARTER,
		2026: QUARTER
	}],
	ownInvoices: [words("faturaların kendi tüzel kişiliğince düzenlenmesi", "invoices issued by its own legal person"), { 2026: YES }],
	headOffice: [words("iş merkezinin Türkiye’de olması", "head office in Türkiye"), {
		2024: YES,
		2026: YES
	}],
	inOperation: [words("faaliyet süresi", "time in operation"), {
		2024: words("son 2 takvim yılı", "the last 2 calendar years"),
		2025: words("2 takvim yılı", "2 calendar years"),
		2026: words("son 2 yılda faal en az 1 site", "at least 1 site active in the last 2 years")
	}],
	trustStamp: [words("güven belgesi", "trust"), {
		2024: STAMP,
		2025: STAMP,
		2026: words("Güven Damgası veya uluslararası bir e-ticaret altyapı sağlayıcısından hizmet", "trust stamp or service from an international e-commerce infrastructure provider")
	}],
	integration: [words("ödeme ve lojistik entegrasyonu", "payment and logistics integration"), {
		2024: YES,
		2026: YES
	}],
	export: [words("önceki takvim yılının ihracatı", "exports of the previous calendar year"), {
		2024: words("en az 2.500.000 USD", "at least 2,500,000 USD"),
		2025: words("en az 1.000.000 USD veya (tutarı yazılmayan) ETBİS net satış eşiği", "at least 1,000,000 USD, or the ETBİS net-sales threshold (its amount is not written)"),
		2026: words("en az 500.000 USD veya en az 1.000.000.000 TL ETBİS net satışı", "at least 500,000 USD or ETBİS net sales of at least 1,000,000,000 TL")
	}]
};
const siteCellTexts = Object.entries(ROWS).flatMap(([row, [name, told]]) => Object.entries(told).map(([year, asks]) => {
	const [version, sources] = VERSIONS$2[Number(year)];
	return {
		rule: `E-1.4.T.${row}.${year}`,
		says: words(`Perakende e-ticaret sitesi, ${version.tr}; ${name.tr}: ${asks.tr}.`, `Retail e-commerce site, ${version.en}; ${name.en}: ${asks.en}.`),
		article: "Genelge m.7",
		grade: "second-hand",
		sources,
		...year === "2026" ? { since: "2026-04-13" } : {},
		class: "computed",
		doubts: [
			"E-13.18",
			"E-13.28",
			...row === "export" && year !== "2024" ? ["E-12.1.2"] : []
		]
	};
}));

// packages/law/src/e-export/texts/cells/index.ts
const cellTexts = [
	...articleCellTexts,
	...siteCellTexts,
	...ceilingCellTexts,
	...endedCellTexts,
	...matrixCellTexts,
	...listCellTexts
];

// packages/law/src/e-export/texts/rule-text.ts
const DECISION = {
	since: "2022-08-25",
	knownSince: "2022-08-25"
};
const CIRCULAR_2024 = { since: "2024-12-03" };
const AMENDMENT_2026 = {
	since: "2026-01-17",
	knownSince: "2026-01-17"
};
const CIRCULAR_2026 = { since: "2026-04-13" };
function told$1(rule, [kind, grade, article, sources], tr, en, detail = {}) {
	return {
		rule,
		says: {
			tr,
			en
		},
		article,
		grade,
		sources,
		class: kind,
		...detail
	};
}

// packages/law/src/e-export/texts/common-duties.ts
const GENERAL = ["E-13.4"];
const commonDutyTexts = [
	told$1("E-2.11", [
		"computed",
		"second-hand",
		"–",
		"GIL, TAS"
	], "Türk ürünü, üretimi tamamen veya kısmen Türkiye’de yapılan üründür; ürün üzerinde ve platformda KTÜN ile üretim yeri olarak Türkiye bulunur.", "A Turkish product is one whose production is wholly or partly in Türkiye; product and platform carry its GTIN and Türkiye as place of production."),
	told$1("E-2.12", [
		"computed",
		"second-hand",
		"Genelge m.13, m.19",
		"TAS, SEED2, TIMS, ITK, GIL"
	], "Her ürün listelemesinde KTÜN, üretim yeri (ülke) ve tescilli marka girilmelidir. El yapımı veya kişiye özel ürünlerde KTÜN ve marka aranmayabilir. Bir ihracatçı birliği açıklamada “Made in Türkiye” ibaresini, bir rehber özeti “Türkiye” sözcüğünü de bekler.", "Every listing must carry the GTIN, the place of production (country) and the registered brand. Hand-made or personalised products may be excused from GTIN and brand. One exporters’ association also expects “Made in Türkiye” in the description, one digest of the guide the word “Türkiye”."),
	told$1("E-2.13", [
		"definition",
		"second-hand",
		"–",
		"GIL"
	], "KTÜN, TOBB bünyesindeki kuruluştan alınır.", "The GTIN is obtained from the body within TOBB."),
	told$1("E-2.14", [
		"computed",
		"second-hand",
		"Genelge 5/5",
		"TAS, TAH, ITK, GIL, KD24"
	], "Marka yararlanıcının veya organik bağlı şirketin adına olmalı, ilk tescil Türkiye’de yapılmalıdır (istisna: Genelge 5/5). Ön onaydan önce m.4, m.6 ve m.9 için en az 1 Madrid Sistemi ülkesinde yurt dışı tescil aranır; m.8 için aranmaz. Daha eski okuma: yurt içi tescil ile en az bir yurt dışı başvuru.", "The brand must be in the name of the beneficiary or an organically linked company, first registered in Türkiye (exception: circular 5/5). Before pre-approval an overseas registration in at least 1 Madrid System country is asked for m.4, m.6 and m.9; not for m.8. Older reading: domestic registration with at least an overseas application.", { doubts: ["E-13.13"] }),
	told$1("E-2.15", [
		"computed",
		"second-hand",
		"–",
		"GIL"
	], "Desteklenen platformların hesap yönetimi yararlanıcıda veya organik bağlı şirkette olmalıdır.", "The account management of supported platforms must be with the beneficiary or an organically linked company."),
	told$1("E-2.16", [
		"computed",
		"second-hand",
		"–",
		"GIL"
	], "Harcama yapan yurt dışı şirketle organik bağ, en az %51 ortaklık veya Genelgede sayılan diğer hâllerdir. Yurt dışı şirket yararlanıcıdan sonra kurulmuş olmalıdır (istisnaları vardır).", "An organic link with a foreign spender is at least 51 % ownership, or another case listed in the circular. The foreign company must be founded after the beneficiary (exceptions exist)."),
	told$1("E-2.17", [
		"computed",
		"second-hand",
		"–",
		"GIL, KOR"
	], "Harcamayı yapan ile faturayı düzenleyen ilişkili kişi olmamalıdır: ortaklar, yönetim, denetim veya sermaye bağı bulunan kişi ve kuruluşlar, eşler, hısımlar.", "Spender and invoice issuer must not be related: partners, persons or bodies tied by management, control or capital, spouses, relatives."),
	told$1("E-2.18", [
		"computed",
		"text",
		"–",
		"GIL, TIMS, SEED0"
	], "Desteklenen her platformun API/EDI bilgileri incelemeci kuruluşa verilir; bu mümkün değilse Bakanlığa ve incelemeci kuruluşa uzaktan erişim sağlanır. Reklamlarda erişim, reklam hesabında “analist” düzeyindedir.", "API/EDI details of each supported platform are given to the examining body; if that is impossible, remote access for Ministry and examining body. For ads the access is at “analyst” level on the ad account."),
	told$1("E-2.19", [
		"procedure",
		"text",
		"–",
		"TIMA"
	], "TİM’in DTTM aracı (Dijital Teşvik Takip Modülü), satıcının yetkisiyle ve Amazon OAuth üzerinden, salt okunur ve ücretsiz olarak, uygunluk denetimi için Amazon maliyet ve işlem kayıtlarını alır.", "TİM’s DTTM tool (Digital Incentive Tracking Module) retrieves Amazon cost and transaction records for eligibility checks: authorised by the seller through Amazon OAuth, read-only and free."),
	told$1("E-2.20", [
		"judged",
		"second-hand",
		"–",
		"GIL, KOR"
	], "Tanıtım ve listeleme, Türk ürünlerinin veya ülkenin imajına zarar vermemelidir; aykırı gider değerlendirmeden çıkarılır.", "Promotion and listing must not harm the image of Turkish products or of the country; the offending expense is dropped."),
	told$1("E-2.21", [
		"computed",
		"second-hand",
		"–",
		"TAS, SEED2, GIL"
	], "Dijital pazaryeri tanıtımı ve sipariş karşılamada (m.4, m.6) komisyon, üyelik, dolaylı vergi ve diğer ücretler destek dışıdır; ayrıntı her desteğin kendi kuralındadır.", "In marketplace promotion and fulfilment (m.4, m.6) commission, membership, indirect tax and other fees are out; each support’s own rule has the details."),
	told$1("E-2.22", [
		"computed",
		"assumed",
		"–",
		"KOR"
	], "Gider KDV hariç değerlendirilir; tevkif edilen KDV kısmı dahildir. Kaynak, Bakanlık destekleri için genel konuşur; 5986 sayılı Karar için doğrulanmamıştır.", "The expense is valued without VAT; the withheld VAT (tevkifat) part is included. The source speaks of Ministry supports in general; not confirmed for Decision 5986.", { doubts: ["E-2.22", ...GENERAL] }),
	told$1("E-2.23", [
		"computed",
		"assumed",
		"–",
		"KOR"
	], "Ödeme yalnızca bankacılık kanalıyla yapılır; nakit, müşteri çeki ve cirolu çek kabul edilmez. Genel bir kaynaktan alınmıştır.", "Payment only through banking channels; cash, customer cheque and endorsed cheque are out. Taken from a general source.", { doubts: GENERAL }),
	told$1("E-2.24", [
		"computed",
		"assumed",
		"–",
		"KOR"
	], "Döviz, ödeme belgesi tarihindeki TCMB döviz alış kuruyla TL’ye çevrilir. Kaynak bunu 5973 sayılı Karar için yazar; 5986 sayılı Karar için doğrulanmamıştır.", "Foreign currency is converted at the TCMB buying rate of the payment-document date. The source writes this for Decision 5973; not confirmed for Decision 5986.", { doubts: [
		"E-2.24",
		...GENERAL,
		"M-9",
		"L-18.2"
	] }),
	told$1("E-2.25", [
		"procedure",
		"assumed",
		"–",
		"KOR"
	], "Eksik belge için bildirimden itibaren 3 ay süre verilir, bir kez 3 ay uzatılabilir; sonra dosya tamamlanmış kısmıyla sonuçlandırılır. Genel bir kaynaktan alınmıştır.", "For missing documents there are 3 months from notice, with one extension of 3 months; then the file is closed on what is complete. Taken from a general source.", { doubts: GENERAL }),
	told$1("E-2.26", [
		"procedure",
		"assumed",
		"–",
		"KOR"
	], "Asıllar en az 10 yıl saklanır. Yurt dışı belgelerde Bakanlık yurt dışı temsilcisinin onayı gerekebilir; temsilciye fiyatın rayice uygunluğu sorulabilir. Genel bir kaynaktan alınmıştır.", "Originals are kept at least 10 years. Overseas documents may need approval of the Ministry’s overseas representative, who may be asked whether the price is at market level. Taken from a general source.", { doubts: GENERAL }),
	told$1("E-2.27", [
		"procedure",
		"assumed",
		"–",
		"KOR"
	], "Önce vadesi geçmiş vergi ve SGK borcu mahsup edilir; ödeme, ihracatçı birliği aracılığıyla TL olarak yapılır. Genel bir kaynaktan alınmıştır.", "Overdue tax and SGK debt is set off first; payment is in TL through the exporters’ association. Taken from a general source.", { doubts: GENERAL }),
	told$1("E-2.28", [
		"computed",
		"second-hand",
		"–",
		"KOR"
	], "Aynı gider birden fazla destek programından yararlanamaz; farklı giderler yararlanabilir.", "The same expense cannot be supported twice under different programmes; different expenses may."),
	told$1("E-2.29", [
		"procedure",
		"second-hand",
		"–",
		"GIL, TAS"
	], "Formlar incelemeci kuruluşa KEP ile gönderilir (formlar Bakanlığın Genelge ekleri sayfasındadır); başka bir kaynağa göre başvurular DYS üzerinden yürür. Bakanlık “KEP ve E-İmza Usulü” yayımlar; düzenlenen belgeleri üçüncü kişiler dysbg.ticaret.gov.tr adresinden doğrular.", "Forms go by KEP to the examining body (the forms are on the Ministry’s page of circular annexes); another source says that applications run through DYS. The Ministry publishes “KEP ve E-İmza Usulü”; third parties verify issued documents at dysbg.ticaret.gov.tr.", { doubts: ["E-13.11"] }),
	told$1("E-2.30", [
		"definition",
		"second-hand",
		"Karar m.1",
		"GIR, ESN"
	], "Destekler Destekleme ve Fiyat İstikrar Fonundan (DFİF) karşılanır.", "The supports are paid from the Support and Price Stability Fund (Destekleme ve Fiyat İstikrar Fonu, DFİF).", DECISION)
];

// packages/law/src/e-export/texts/common-money.ts
const commonMoneyTexts = [
	told$1("E-2.1", [
		"computed",
		"second-hand",
		"Karar m.3–m.9",
		"SEED2, SAB, TAS"
	], "Yararlanıcılara verilen her destekte temel destek oranı %50’dir.", "The base rate is 50 % in every support given to beneficiaries.", DECISION),
	told$1("E-2.2", [
		"computed",
		"second-hand",
		"Karar m.16/1; Genelge m.29",
		"INO, TAS, TAH"
	], "Hedef ülkede destek oranına 20 puan eklenir (Karar “20 puana kadar” der). İlave, ülke listede kaldığı sürece ve yalnızca dijital pazaryeri tanıtımı, e-ihracat tanıtımı ve sipariş karşılama desteklerinde (m.4, m.5, m.6) uygulanır.", "In a target country 20 points are added to the rate (the Decision says “up to 20”). The addition holds only while the country is on the list, and only for marketplace promotion, e-export promotion and order fulfilment (m.4, m.5, m.6).", {
		...DECISION,
		doubts: ["E-13.28"]
	}),
	told$1("E-2.3", [
		"computed",
		"second-hand",
		"Karar m.16/3",
		"AGD, TAH, INO"
	], "Entegrasyon, çevrim içi mağaza ve pazaryeri komisyonu desteklerinde (m.7, m.8, m.9) hedef ülke ilavesi yoktur. İki kaynak komisyonda 20 puan ilave verildiğini söyler.", "There is no target-country addition for integration, online store and marketplace commission (m.7, m.8, m.9). Two sources say that commission does get 20 points.", {
		...AMENDMENT_2026,
		doubts: ["E-13.10"]
	}),
	told$1("E-2.4", [
		"computed",
		"text",
		"Karar m.16/2, değişik",
		"AGD"
	], "Entegrasyon ile çevrim içi mağaza desteği (m.7, m.8), Bakanlığın hedef ülkeleri ve pazara giriş koşullarına göre Bakanlıkça belirlenen ülkeler için verilebilir.", "Integration and online-store support (m.7, m.8) may be given for the Ministry’s target countries and for countries the Ministry picks by market-entry conditions.", AMENDMENT_2026),
	told$1("E-2.5", [
		"computed",
		"second-hand",
		"Karar m.16/4",
		"TAH"
	], "Ödenen destek, giderin %75’ini aşamaz.", "The support paid may not exceed 75 % of the expense.", { doubts: ["E-13.20", "E-2.34"] }),
	told$1("E-2.6", [
		"computed",
		"second-hand",
		"Karar m.10/1",
		"TAH, GIL, ESN"
	], "Destek, Türk ürünlerinin satışlardaki payı oranında uygulanır (destek × Türk ürün oranı). Bir kaynağa göre Marka/Turquality programındaki ürünlerin satış payı da sayılır.", "Support is applied in proportion to the share of Turkish products in sales (support × Turkish-product ratio). One source adds that the sales share of products in the Brand/Turquality programme counts too.", {
		...DECISION,
		doubts: [
			"E-2.6",
			"E-2.7",
			"E-13.19",
			"E-13.20"
		]
	}),
	told$1("E-2.7", [
		"computed",
		"text",
		"–",
		"SEED1"
	], "Yarım üst limit kuralı: dijital pazaryeri tanıtımı, sipariş karşılama ve komisyon desteklerinde satışlardaki Türk ürün oranı esas alınır ve üst limitin en fazla yarısına kadar destek verilir. Kuralın kime uygulandığı yazılmamıştır. Okumalar: bu 3 desteği kullanan herkes; Türk ürün oranı %100’ün altında olanlar; yalnızca Marka/Turquality şirketleri. Kaynağın, bir önceki kuraldaki oranı yalnızca bu 3 desteğe bağlaması da ayrı bir tereddüttür.", "Half-ceiling rule: for marketplace promotion, fulfilment and commission the Turkish-product ratio of sales is taken as the basis, and at most half of the ceiling is paid. Whom it binds is not written. Readings: every user of these 3 supports; those whose Turkish share is below 100 %; Brand/Turquality companies only. That the source ties the ratio of the rule before to these 3 supports alone is a doubt too.", { doubts: ["E-2.7", "E-13.19"] }),
	told$1("E-2.8", [
		"computed",
		"text",
		"Karar m.10/2",
		"SEED1, EID23, TAH"
	], "Bir yararlanıcının bütün desteklerden bir yılda alabileceği toplam 2022 parasıyla şirkette 15.000.000 TL, perakende e-ticaret sitesi, pazaryeri ve konsorsiyumda 45.000.000 TL, B2B platformunda 4.000.000 TL’dir. Yıllara göre tutarlar E-11.1.T tablosundadır.", "What one beneficiary may have from all supports in a year is, in 2022 money, 15,000,000 TL for a company, 45,000,000 TL for a retail site, marketplace or consortium, 4,000,000 TL for a B2B platform. The amounts by year stand in table E-11.1.T.", {
		...DECISION,
		doubts: ["E-2.31"]
	}),
	told$1("E-2.9", [
		"computed",
		"second-hand",
		"Genelge",
		"TAS, KOR"
	], "Her destekte harcamadan önce ön onay alınmalıdır. Destek süresi, ön onay tarihini izleyen ayın ilk günü başlar; daha önceki harcama desteklenmez.", "Every support needs pre-approval before spending. The support period starts on the first day of the month after the pre-approval date; earlier spending is out.", { doubts: ["E-2.9", "E-13.5"] }),
	told$1("E-2.10", [
		"computed",
		"second-hand",
		"Genelge",
		"TAS, GIL"
	], "Ödeme başvurusu, ödeme belgesi tarihinden itibaren 6 ay içinde incelemeci kuruluşa yapılır. Dönemler çeyrek yıllardır: Ocak–Mart, Nisan–Haziran, Temmuz–Eylül, Ekim–Aralık; depo kirasında yarıyıllardır: Ocak–Haziran, Temmuz–Aralık.", "The payment application goes to the examining body within 6 months of the payment-document date. The periods are quarters: January–March, April–June, July–September, October–December; for depot rent they are half-years: January–June, July–December.", { doubts: ["E-13.12", "M-4"] }),
	told$1("E-2.31", [
		"doubt",
		"assumed",
		"Genelge m.13, m.14, m.15, m.16, m.17, m.18, m.19",
		"SEED1, SEED2"
	], "Üst limitlerin dönemi: m.13, m.14, m.16, m.18 ve m.19 üst limitleri yıllıktır (m.18’deki konsorsiyum tutarında “yıllık” sözcüğü yoktur). m.17 entegrasyon başınadır; bir kez mi her yıl mı olduğu bilinmez. m.3 ve m.15 için kaynak metinlerde dönem yoktur. Takvim yılı mı destek yılı mı olduğu, komisyondaki 3 yılın ülkeye mi pazaryerine mi bağlı olduğu yazılmamıştır. Alınan okuma: yıllık, takvim yılı, komisyonda pazaryeri ve ülke başına.", "Period of the ceilings: those of m.13, m.14, m.16, m.18 and m.19 are yearly (the consortium figure of m.18 lacks the word). m.17 is per integration, once or every year is unknown. m.3 and m.15 carry no period in the source texts. Whether calendar or support year, and whether the 3 years of commission run per country or per marketplace, is not written. Reading taken: yearly, calendar year, for commission per marketplace and country.", { doubts: ["E-2.31", "C-1"] }),
	told$1("E-2.32", [
		"computed",
		"text",
		"–",
		"SEED1"
	], "Uygulanacak ülkeler: pazara giriş raporu, dijital pazaryeri tanıtımı, e-ihracat tanıtımı, sipariş karşılama, depo, entegrasyon, heyetler, tanıtım projesi ve platformda tüm ülkeler; geliştirme projesinde hedef ülkeler; çevrim içi mağazada Çin, Hindistan, Japonya; komisyonda Arjantin, Brezilya, Endonezya, Filipinler, Hindistan. 2026 değişikliğinden sonrası için E-2.4 kuralına bakılır.", "Countries: all countries for market-entry reports, marketplace promotion, e-export promotion, fulfilment, depot, integration, missions, promotion project and platform; target countries for the development project; China, India, Japan for the online store; Argentina, Brazil, Indonesia, the Philippines, India for commission. For the time after the 2026 amendment see rule E-2.4.", { doubts: ["E-13.28"] }),
	told$1("E-2.33", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Reklam giderinin matrahı: rapor edilen, faturalanan ve ödenen tutarlardan hangisinin sayılacağını ve ülkesi yazılmayan faturanın nasıl dağıtılacağını hiçbir kaynak söylemez. Alınan okuma: platform, dönem ve ülke bazında üçünün en küçüğü, desteğin dışladığı kalemler düşülerek; ülke yoksa raporun aynı dönemdeki ülke payları.", "Base of an ad expense: no source says which of the reported, invoiced and paid amounts counts, nor how an invoice without a country is spread. Reading taken: the least of the three per platform, period and country, net of what the support excludes; without a country, the report’s country shares of the same period.", { doubts: ["E-2.33"] }),
	told$1("E-2.34", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Kaynakların sustuğu yerde işlem sırası (seçilebilir okumalar): %20 sınırı pazaryeri, ülke ve çeyrek bazında, raporun para biriminde sınanır; önce oran ve ilave puan, sonra Türk ürün oranı, sonra %75 sınırı, sonra (yarım) üst limit, en son yıllık toplam uygulanır; her ödeme kuruşa yarım yukarı yuvarlanarak çevrilir, hak ediş satır başına bir kez kuruşa kesilir; kademesi bilinmeyen şirket için en üst kademenin limiti “en çok” olarak alınır.", "Order of operations where no source gives one (selectable readings): the 20 % cap is tested per marketplace, country and quarter in the report’s currency; first rate plus points, then the Turkish-product ratio, then the 75 % limit, then the (half) ceiling, last the yearly total; each payment is converted rounding half up to the kuruş, the award is cut to the kuruş once per line; a company whose grade is unknown gets the top-grade ceiling as “at most”.", { doubts: [
		"E-2.34",
		"E-13.20",
		"E-13.24"
	] })
];

// packages/law/src/e-export/texts/common.ts
const commonTexts = [
	...commonMoneyTexts.slice(0, 10),
	...commonDutyTexts,
	...commonMoneyTexts.slice(10)
];

// packages/law/src/e-export/texts/cooperation-bodies.ts
const cooperationBodyTexts = [
	told$1("E-11.2.1", [
		"computed",
		"text",
		"Karar m.11",
		"SEED1, GIL"
	], "İşbirliği kuruluşlarının tek başına veya birlikte düzenlediği, e-ticaretle perakende satılabilen ürünlere ilişkin heyetler; faaliyet başına (2022 parasıyla) sektörel ticaret heyeti 1.500.000 TL, sektörel alım heyeti 1.250.000 TL, sanal ticaret heyeti 1.000.000 TL. Gerçekleşme raporu istenir, gözlemci görevlendirilebilir. Madde kaldırılmıştır.", "Missions organised by cooperation bodies, alone or together, for goods that can be sold at retail by e-commerce; per activity (2022 money) sectoral trade mission 1,500,000 TL, sectoral buyer mission 1,250,000 TL, virtual trade mission 1,000,000 TL. A realisation report is asked for, an observer may be assigned. The article is repealed.", { doubts: ["E-13.23"] }),
	told$1("E-11.2.2", [
		"computed",
		"text",
		"Karar m.12/1, değişik",
		"SEED1, AGD"
	], "E-ihracat tanıtım projesi: 2022 kuralı proje başına 4.000.000 TL, en fazla 2 proje (metindeki “aynı ayda” büyük olasılıkla “aynı anda” yerine yazılmıştır; alınan okuma budur). Değişiklikten sonra: Genel Müdürlükçe onaylanan yurt dışı pazaryerleri ve dijital platformlarda tanıtım, danışmanlık, pazar araştırması ve rapor; eş zamanlı proje sayısı sınırlıdır (sayı okunamamıştır); her proje 1 ila 4 yıl; yılda 4.000.000 TL; %50.", "E-export promotion project: by the rule of 2022 4,000,000 TL per project, at most 2 projects (“in the same month” as printed is probably a misprint of “at the same time”; that is the reading taken). After the amendment: promotion, consultancy, market research and reports on overseas marketplaces and digital platforms approved by the General Directorate; the number of simultaneous projects is limited (the number could not be read); each project 1 to 4 years; 4,000,000 TL a year; 50 %.", {
		...AMENDMENT_2026,
		doubts: ["E-11.2.2", "E-13.21"]
	}),
	told$1("E-11.2.3", [
		"computed",
		"text",
		"Karar m.13",
		"SEED1, GIL"
	], "E-ihracatı geliştirme projesi: proje başına 15.000.000 TL, aynı anda en fazla 2 proje; ülke koşullarının veya pazaryeri şartlarının doğrudan girişi zorlaştırdığı hedef ülke ve pazaryerleri için. Fizibilite ve gerçekleşme raporu Sekretaryaya verilir. Madde kaldırılmıştır.", "E-export development project: 15,000,000 TL per project, at most 2 at the same time; for target countries and marketplaces where country conditions or marketplace terms hinder direct entry. Feasibility and realisation report go to the Sekretarya. The article is repealed.", { doubts: ["E-13.23"] }),
	told$1("E-11.2.4", [
		"computed",
		"text",
		"Karar m.14",
		"SEED1, GIL"
	], "Türkiye E-İhracat Platformu (millî B2B platformu): en fazla 5 yıl, yılda 150.000.000 TL; fizibilite çalışması istenir. Madde kaldırılmıştır.", "Türkiye E-İhracat Platformu (the national B2B platform): up to 5 years, 150,000,000 TL a year; a feasibility study is asked for. The article is repealed.", { doubts: ["E-13.23"] }),
	told$1("E-11.2.5", [
		"doubt",
		"second-hand",
		"Rehber",
		"GIL"
	], "2025 Rehberi, hedef ülkelerdeki heyet faaliyetlerine 20 puan ilave vermiştir; neyin üzerine eklendiğini, heyetlerin oranını, kaynaklar söylemez.", "The guide of 2025 gave mission activities in target countries 20 points more; to what they are added, the rate of missions, the sources do not say.", { doubts: ["E-11.2.6"] }),
	told$1("E-11.2.6", [
		"doubt",
		"assumed",
		"Karar m.11, m.13, m.14",
		"SEED1"
	], "Heyetlerin, geliştirme projesinin ve platformun destek oranı kaynaklarda yoktur (%50 olduğu söylenemez). Sunumun tablosu konsorsiyumları burada dışarıda gösterir; bu, E-1.8.1 ile çelişir.", "The rates of missions, development project and platform are unknown in the sources (they cannot be said to be 50 %). The table of the slides crosses consortia out here, against E-1.8.1.", { doubts: ["E-11.2.6"] }),
	told$1("E-11.2.7", [
		"definition",
		"text",
		"Karar m.14",
		"SEED1"
	], "Millî platformun amaçları: ihracatçı envanterinin çevrim içi olması; ihracatçıların her ülkeden ithalatçıya ulaşılır olması; belirli limitler içinde sipariş alınması; ticaret müşavirlerinin, ataşelerin ve ithalatçıların taleplerinin ilanı; önemli etkinliklerin ilanı ve kayıtlı ithalatçılara duyurulması; ithalatçı ile ihracatçının buluşturulması; sonraki aşamalarda bütün ihracat işlemlerinin dijitalleşmesi.", "Purposes of the national platform: the exporters’ inventory online; exporters reachable by importers of every country; orders taken within certain limits; demands from trade counsellors, attachés and importers announced; important events announced and registered importers told; importers and exporters brought together; in later phases all export operations digital."),
	told$1("E-11.2.T", [
		"computed",
		"derived",
		"Karar m.11–m.14",
		"SEED1"
	], "İşbirliği kuruluşu desteklerinin 2022–2026 tutarları tablosu. 2022 tutarları yayımlanmıştır, sonrakiler endeksleme kuralıyla türetilmiştir; 2026’da yalnızca tanıtım projesi kalmıştır. Her tutarın kendi güven derecesi vardır.", "Table of the amounts of cooperation-body supports, 2022–2026. The amounts of 2022 are published, the later ones derived by the indexation rule; in 2026 only the promotion project remains. Each amount has a grade of its own.", { doubts: ["E-13.7", "E-13.21"] }),
	told$1("E-11.3.T", [
		"definition",
		"text",
		"–",
		"SEED1"
	], "Bakanlık sunumunun 2 tablosu, hangi statünün hangi destekten yararlandığını gösterir: evet, hayır, Marka/Turquality tebliği kapsamında evet, doğrudan değil proje içinde, işbirliği kuruluşunun projesiyle. 2 ✅ ve 2 ❎ türü yalnızca renkle ayrılır; metne dönüşürken renk kaybolmuştur.", "The 2 tables of the Ministry’s slides show which status may use which support: yes, no, yes under the Brand/Turquality communiqué, not directly but inside a project, through a cooperation body’s project. The 2 kinds of ✅ and the 2 kinds of ❎ differ by colour alone, and the text has lost the colour.", { doubts: ["E-11.3.T"] })
];

// packages/law/src/e-export/texts/digital-marketplace-promotion.ts
const ARTICLE$3 = "Karar m.4; Genelge m.13";
const marketplacePromotionTexts = [
	told$1("E-4.1", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, TAS"
	], "Dijital pazaryeri tanıtım desteğinden şirket, e-ihracat konsorsiyumu ve perakende e-ticaret sitesi yararlanır.", "Digital marketplace promotion support is for company, e-export consortium and retail e-commerce site.", DECISION),
	told$1("E-4.2", [
		"computed",
		"second-hand",
		ARTICLE$3,
		"TAS, GIL, SEED2"
	], "Desteklenen giderler: tıklama başına ödeme, sipariş başına ödeme (2026 metniyle), görüntüleme reklamları, ürün yorum hizmetleri (2025 rehberinde hediyeli tür). Komisyon, üyelik, vergi ve diğer ücretler desteklenmez.", "Supported expenses: pay-per-click, pay-per-order (with the 2026 text), display ads, product-review services (in the 2025 guide the giveaway type). Commission, membership, tax and other fees are not supported.", { doubts: ["E-4.2", "E-13.28"] }),
	told$1("E-4.3", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, SEED2, TAS, TRB24, TRB25"
	], "Tanıtım gideri, dijital reklamlardan dönen toplam satışın %20’sini aşmayan kısmıyla desteklenir: SRMO (reklam gideri / reklam satışı) en fazla %20, RDK (reklam satışı / reklam gideri) en az 5. Danışmanlık tablolarına göre %20’yi aşan kısım kesilir, kalan desteklenir; gider bütünüyle reddedilmez.", "Promotion expense is supported as far as it does not exceed 20 % of the total sales returning from the digital ads: SRMO (ad cost / ad sales) at most 20 %, RDK (ad sales / ad cost) at least 5. By consultancy tables what exceeds 20 % is cut and the rest supported; the expense is not refused as a whole.", {
		...DECISION,
		doubts: [
			"E-4.3",
			"E-13.24",
			"E-2.34"
		]
	}),
	told$1("E-4.4", [
		"computed",
		"second-hand",
		ARTICLE$3,
		"TAS, TRB24, TRB25"
	], "Destek oranı %50, hedef ülkede %70’tir.", "The rate is 50 %, in a target country 70 %.", {
		...DECISION,
		doubts: ["E-13.28"]
	}),
	told$1("E-4.5", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, TAS"
	], "Destek süresi her pazaryeri için 3 yıldır.", "The support lasts 3 years for each marketplace.", DECISION),
	told$1("E-4.6", [
		"computed",
		"text",
		ARTICLE$3,
		"SEED1, GIL"
	], "Destek tüm ülkeler için verilir.", "The support is given for all countries.", DECISION),
	told$1("E-4.7", [
		"procedure",
		"second-hand",
		ARTICLE$3,
		"TAS"
	], "Ön onay belgeleri: EK-Dijital Pazaryeri Tanıtım Desteği Ön Onay Başvuru Formu; bir Madrid Sistemi ülkesinde yurt dışı marka tescili; pazaryerinin bu hizmet için daha önce düzenlediği örnek fatura.", "Pre-approval documents: the form EK-Dijital Pazaryeri Tanıtım Desteği Ön Onay Başvuru Formu; overseas trademark in a Madrid System country; a sample invoice the marketplace has earlier issued for this service.", { doubts: ["E-13.13"] }),
	told$1("E-4.8", [
		"procedure",
		"second-hand",
		ARTICLE$3,
		"TAS"
	], "Ödeme belgeleri: Ödeme Başvuru Formu; pazaryerinden alınan dönem raporu; fatura veya hesap özeti; ödeme belgeleri; pazaryeriyle yapılan sözleşme.", "Payment documents: payment application form; period report taken from the marketplace; invoice or statement; payment documents; contract with the marketplace."),
	told$1("E-4.9", [
		"procedure",
		"text",
		"–",
		"SEED0"
	], "Reklam raporu uygulaması (TikTok kılavuzu): rapor ülkeye göre süzülür; harcanan tutar fatura tutarıyla karşılaştırılır.", "Ad report practice (TikTok guide): the report is filtered by country; the spend is compared with the invoiced amount."),
	told$1("E-4.T", [
		"computed",
		"derived",
		ARTICLE$3,
		"SEED1, KD24, TRB24, TRB25, GIL, TAS"
	], "Dijital pazaryeri tanıtım desteğinin 2022–2026 üst limitleri tablosu: şirket (en üst kademe), perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.", "Table of the ceilings of marketplace promotion support, 2022–2026: company (top grade), retail site, consortium. Each amount has a grade of its own: some are published, some derived by the indexation rule.", { doubts: [
		"E-2.31",
		"E-13.2",
		"E-13.7"
	] })
];

// packages/law/src/e-export/texts/e-export-promotion.ts
const ARTICLE$2 = "Karar m.5; Genelge m.14";
const eExportPromotionTexts = [
	told$1("E-5.1", [
		"computed",
		"text",
		ARTICLE$2,
		"SEED1, TAS, TAH"
	], "E-ihracat tanıtım desteğinden perakende e-ticaret sitesi, pazaryeri, B2B platformu ve konsorsiyum yararlanır. Bu statüleri olmayan şirket 5973 sayılı Karar m.12’deki tanıtım desteğine başvurur.", "E-export promotion support is for retail site, marketplace, B2B platform and consortium. A company without such a status uses the promotion support of Decision 5973, m.12.", DECISION),
	told$1("E-5.2", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"TAS"
	], "Faaliyet, EK-E-İhracat Tanıtım Faaliyetleri Listesinde yer almalıdır.", "The activity must be on the list EK-E-İhracat Tanıtım Faaliyetleri Listesi.", { doubts: ["E-13.9"] }),
	told$1("E-5.3", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"KD24, KOR, SEED1, SEED2"
	], "Listede rastlanan kalemler: sosyal medya hesabı tasarımı, içeriği ve bakımı; dijital kullanım için tanıtım görseli ve videosu; sosyal medya reklamları; dijital medya satın alma (görüntüleme, video); arama motoru reklamları ve SEO; cihaz uygulaması reklamları; web ve uygulama bildirimi ile kullanıcı deneyimi çalışmaları; doğal reklamlar; canlı yayında satış ve marka programları; AR, VR, metaverse ve RFID tabanlı tanıtım; etkileyici (influencer) hizmetleri; çevrim içi satış aracıları (2026 tarihli bir yazı); alışveriş tanıtımları; Genelgede sayılan fiziki pazarlama (listesi bilinmiyor).", "List items met: social-media account design, content and upkeep; promo visuals and videos for digital use; social-media ads; digital media buying (display, video); search-engine ads and SEO; ads in device apps; web and app push and user-experience work; native ads; live-stream sales and brand programmes; promotion based on AR, VR, metaverse and RFID; influencer services; online sales intermediaries (an article of 2026); shopping promotions; physical marketing named in the circular (its list is unknown).", { doubts: ["E-13.9"] }),
	told$1("E-5.4", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"SEED2"
	], "Tanıtım yurt dışına yönelik ve yabancı dilde olmalıdır.", "The promotion must aim abroad and be in a foreign language."),
	told$1("E-5.5", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"SEED1, TAS"
	], "Destek oranı %50, hedef ülkede %70’tir; destek süresi her ülke için 3 yıldır.", "The rate is 50 %, in a target country 70 %; the support lasts 3 years for each country.", {
		...DECISION,
		doubts: ["E-13.28"]
	}),
	told$1("E-5.6", [
		"procedure",
		"second-hand",
		ARTICLE$2,
		"TAS, SEED2"
	], "Formlar: EK-E-İhracat Tanıtım Desteği Ön Onay Formu; Ödeme Başvuru Formu ve ekleri. Ürünü kendisi imal etmeyen tedarikçi bunu fatura veya tedarik sözleşmesiyle kanıtlar.", "Forms: EK-E-İhracat Tanıtım Desteği Ön Onay Formu; the payment application form with attachments. A supplier who does not make the goods proves it by invoice or supply contract."),
	told$1("E-5.7", [
		"computed",
		"second-hand",
		ARTICLE$2,
		"GIL"
	], "Belgeler çeyrek dönemlerle, 6 ay içinde verilir.", "The documents are handed in by quarter, within 6 months.", { doubts: ["E-13.12"] }),
	told$1("E-5.T", [
		"computed",
		"derived",
		ARTICLE$2,
		"SEED1, TAS"
	], "E-ihracat tanıtım desteğinin 2022–2026 üst limitleri tablosu: B2B platformu, konsorsiyum, perakende e-ticaret sitesi, pazaryeri. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.", "Table of the ceilings of e-export promotion support, 2022–2026: B2B platform, consortium, retail site, marketplace. Each amount has a grade of its own: some are published, some derived by the indexation rule.", { doubts: ["E-2.31", "E-13.7"] })
];

// packages/law/src/e-export/texts/timeline.ts
const timelineTexts = [
	told$1("E-12.3", [
		"definition",
		"second-hand",
		"–",
		"SEED2, TAS, GIL, AGD, TRB24, EID23"
	], "Kararın ve Genelgenin değişiklik çizelgesi. Her satırın kendi tarihi, kaynağı ve güven derecesi vardır.", "The time line of changes to the Decision and its circular. Each row has its own date, source and grade."),
	told$1("E-12.3.1", [
		"computed",
		"second-hand",
		"Karar",
		"SEED2, IHR, GIR"
	], "5986 sayılı Karar 24 Ağustos 2022 tarihlidir; 25 Ağustos 2022 tarihli ve 31934 sayılı Resmî Gazetede yayımlanmıştır.", "Decision 5986 is dated 24 August 2022 and stands in the Official Gazette of 25 August 2022, no. 31934.", DECISION),
	told$1("E-12.3.2", [
		"computed",
		"second-hand",
		"Karar m.18",
		"EID23"
	], "Ocak 2023: ilk endeksleme. Çevrim içi mağaza desteğinde şirketin ihracat eşiği 2,5 milyon USD olarak geçer.", "January 2023: first indexation. The company export threshold of the online-store support is quoted as 2.5 million USD.", { doubts: ["E-13.28"] }),
	told$1("E-12.3.3", [
		"computed",
		"second-hand",
		"Genelge m.18, m.19",
		"TRB24"
	], "Eylül 2024’te görülen: komisyon listesine Mısır, çevrim içi mağaza listesine Brezilya eklenmiştir.", "Seen in September 2024: Egypt has joined the commission list, Brazil the online-store list.", { doubts: ["E-13.28"] }),
	told$1("E-12.3.4", [
		"computed",
		"second-hand",
		"Genelge",
		"SEED2, OFI, TRB25"
	], "3 Aralık 2024: yeni Genelge. Grup ve organik bağlı markalar kabul edilir; komisyon listesinden Arjantin çıkar, Çin girer (Ocak 2025’te görülmüştür).", "3 December 2024: new circular. Group and organically linked brands are accepted; Argentina leaves the commission list, China joins (seen in January 2025).", CIRCULAR_2024),
	told$1("E-12.3.5", [
		"computed",
		"second-hand",
		"Rehber",
		"GIL"
	], "Mayıs 2025: Bakanlık Rehberi. 26 hedef ülke; komisyon listesinde ABD, Suudi Arabistan, Etsy ve eBay yedek parça; perakende e-ticaret sitesi ihracat eşiği 1 milyon USD.", "May 2025: guide of the Ministry. 26 target countries; a commission list with the USA, Saudi Arabia, Etsy and eBay spare parts; retail site export threshold 1 million USD.", { doubts: ["E-13.28"] }),
	told$1("E-12.3.6", [
		"computed",
		"assumed",
		"Karar, değişik",
		"AGD, TAS, TAH"
	], "17 Ocak 2026 tarihli Resmî Gazete: Kararın son değişikliği. E-ticaret paydaşı ile yurt dışı pazaryeri yeniden tanımlanır; m.6’nın adı değişir ve m.6/2 (depo) kaldırılır; m.11, m.13 ve m.14 kaldırılır; m.12/1 ile m.16/2 yeniden yazılır, m.16/3 ve sonrası eklenir. Okunan metnin bu Gazeteye ait olduğu çıkarımdır.", "Official Gazette of 17 January 2026: last amendment of the Decision. Stakeholder and overseas marketplace are defined anew; m.6 is renamed and m.6/2 (depot) repealed; m.11, m.13 and m.14 are repealed; m.12/1 and m.16/2 are rewritten, m.16/3 and what follows added. That the text read belongs to this Gazette is inferred.", {
		...AMENDMENT_2026,
		doubts: ["E-13.23", "E-13.25"]
	}),
	told$1("E-12.3.7", [
		"computed",
		"second-hand",
		"Genelge",
		"TAS"
	], "13 Nisan 2026: yeni Genelge. Sipariş başına ödeme reklamı; 35 hedef ülke; komisyon ve çevrim içi mağaza hedef ülkelerde; şirket eşiği 1 milyon USD üzeri; perakende e-ticaret sitesi eşiği 500.000 USD veya 1 milyar TL; konsorsiyum üzerinden gerçek kişiler (m.33/7).", "13 April 2026: new circular. Pay-per-order ads; 35 target countries; commission and online store in target countries; company threshold over 1 million USD; retail site threshold 500,000 USD or 1 billion TL; individuals through a consortium (m.33/7).", CIRCULAR_2026),
	told$1("E-12.3.8", [
		"procedure",
		"second-hand",
		"Genelge ekleri",
		"TAS"
	], "24 Nisan 2026: Genelgenin ekleri.", "24 April 2026: annexes of the circular.", { since: "2026-04-24" }),
	told$1("E-12.3.9", [
		"doubt",
		"second-hand",
		"–",
		"KOR2"
	], "Bir yazı, %29,28 artışı, 26’dan 35 ülkeye geçişi ve deponun kaldırılmasını 22 Eylül 2026 gününe bağlar; bu, diğer kaynaklarla çelişir.", "One article dates the 29.28 % rise, the step from 26 to 35 countries and the depot repeal to 22 September 2026; this conflicts with the other sources.", { doubts: ["E-13.25"] })
];

// packages/law/src/e-export/texts/indexation.ts
const RULE$2 = "Karar m.18";
const riseTexts = [
	told$1("E-12.1.1", [
		"computed",
		"second-hand",
		RULE$2,
		"TAH, INO"
	], "Üst limitler her takvim yılı başında, bir önceki yılın (TÜFE + Yİ-ÜFE)/2 oranında güncellenir.", "Ceilings are updated at the start of each calendar year by (TÜFE + Yİ-ÜFE)/2 of the previous year, the mean of consumer and domestic producer inflation.", DECISION),
	told$1("E-12.1.2", [
		"doubt",
		"second-hand",
		"Genelge m.41 (2023)",
		"EID23"
	], "Genelge, limitlerle birlikte TL koşullarının da “en fazla” bu oranda güncellenebileceğini söyler. Bu yüzden ödenmiş sermaye veya ETBİS satışı gibi TL eşikleri de değişmiş olabilir.", "The circular says that TL conditions as well as limits may be updated by “at most” that rate. So TL thresholds such as paid-up capital or ETBİS sales may have moved too.", { doubts: ["E-12.1.2"] }),
	told$1("E-12.1.3", [
		"computed",
		"published",
		RULE$2,
		"KOR2"
	], "2026 artış oranı %29,28 olarak yayımlanmıştır.", "The rise for 2026 was published as 29.28 %.", { doubts: ["E-13.25"] }),
	told$1("E-12.2", [
		"computed",
		"assumed",
		RULE$2,
		"–"
	], "Yayımlanmış 23 tutarın hepsini veren, geri kurulmuş hesap: 2023 için 3, 2024 için 9, 2025 için 5, 2026 için 6 tutar. Yayımlanmış tutarlar veri olarak tutulur; hesap yalnızca boşlukta, 1 TL payla kullanılır. Kardeş 5973 sayılı Kararda eşit tutarların son haneleri farklıdır.", "The reconstructed arithmetic that reproduces all 23 published figures: 3 for 2023, 9 for 2024, 5 for 2025, 6 for 2026. Published figures are kept as data; the arithmetic fills gaps only, within 1 TL. In the sister Decision 5973 equal amounts end in other digits.", { doubts: ["E-12.2", "E-13.7"] }),
	told$1("E-12.2.T.2023", [
		"computed",
		"assumed",
		RULE$2,
		"–"
	], "2022’den 2023’e çarpan 1,80995; dayanağı %64,27 TÜFE ve %97,72 Yİ-ÜFE. Sonuç, aşağıya doğru tam bin TL’ye kesilir.", "From 2022 to 2023 the factor is 1.80995, based on 64.27 % TÜFE and 97.72 % Yİ-ÜFE. The result is cut down to a whole thousand TL.", { doubts: ["E-12.2"] }),
	told$1("E-12.2.T.2024", [
		"computed",
		"assumed",
		RULE$2,
		"–"
	], "2023’ten 2024’e çarpan 1,54495; dayanağı %64,77 TÜFE ve %44,22 Yİ-ÜFE. Tutar en yakın TL’ye yuvarlanarak gösterilir.", "From 2023 to 2024 the factor is 1.54495, based on 64.77 % TÜFE and 44.22 % Yİ-ÜFE. The amount is shown rounded to the nearest TL.", { doubts: ["E-12.2"] }),
	told$1("E-12.2.T.2025", [
		"computed",
		"assumed",
		RULE$2,
		"–"
	], "2024’ten 2025’e çarpan 1,3645; dayanağı %44,38 TÜFE ve %28,52 Yİ-ÜFE. 2024’ün yuvarlanmamış çarpımından gidilir, sonuç tam TL’ye kesilir.", "From 2024 to 2025 the factor is 1.3645, based on 44.38 % TÜFE and 28.52 % Yİ-ÜFE. It starts from the unrounded product of 2024, and the result is cut to whole TL.", { doubts: ["E-12.2"] }),
	told$1("E-12.2.T.2026", [
		"computed",
		"assumed",
		RULE$2,
		"KOR2"
	], "2025’ten 2026’ya çarpan 1,2928; dayanağı %30,89 TÜFE ve %27,67 Yİ-ÜFE. 2025’in kesilmiş tutarından gidilir, sonuç tam TL’ye kesilir. Çarpanın kendisi yayımlanmıştır.", "From 2025 to 2026 the factor is 1.2928, based on 30.89 % TÜFE and 27.67 % Yİ-ÜFE. It starts from the cut figure of 2025, and the result is cut to whole TL. The factor itself is published.", { doubts: ["E-12.2"] })
];
const listTexts = [
	told$1("E-12.4.1", [
		"computed",
		"second-hand",
		"EK-Hedef Ülkeler",
		"GIL"
	], "Mayıs 2025’te görülen liste, 26 hedef ülke: ABD, Avustralya, BAE, Brezilya, Cezayir, Çin, Endonezya, Fas, Filipinler, Güney Afrika, Güney Kore, Hindistan, Japonya, Kanada, Katar, Kenya, Kuveyt, Malezya, Meksika, Mısır, Nijerya, Suudi Arabistan, Şili, Tayland, Tunus, Vietnam.", "The list seen in May 2025, 26 target countries: USA, Australia, UAE, Brazil, Algeria, China, Indonesia, Morocco, the Philippines, South Africa, South Korea, India, Japan, Canada, Qatar, Kenya, Kuwait, Malaysia, Mexico, Egypt, Nigeria, Saudi Arabia, Chile, Thailand, Tunisia, Vietnam.", { doubts: ["E-13.28"] }),
	told$1("E-12.4.2", [
		"computed",
		"second-hand",
		"EK-Hedef Ülkeler",
		"TAS, KOR2"
	], "2026 listesi, 35 hedef ülke: önceki 26 ülke ile Almanya, Azerbaycan, Fransa, İspanya, İtalya, Portekiz, Romanya, Rusya, Sırbistan.", "The list of 2026, 35 target countries: the 26 before and Germany, Azerbaijan, France, Spain, Italy, Portugal, Romania, Russia, Serbia.", {
		...CIRCULAR_2026,
		doubts: ["E-13.25"]
	}),
	told$1("E-12.4.3", [
		"computed",
		"second-hand",
		"EK-Hedef Ülkeler",
		"TRB24"
	], "2024’te Almanya ve İspanya %50, ABD %70 oranındaydı; bu, 2025’te görülen listeyle uyumludur.", "In 2024 Germany and Spain were at 50 %, the USA at 70 %, consistent with the list seen in 2025.", { doubts: ["E-13.28"] }),
	told$1("E-12.5", [
		"definition",
		"second-hand",
		"–",
		"TAS, GIL, EID, SEED2"
	], "Kaynaklarda adı geçen, Bakanlıkça tutulan listeler: sipariş karşılama hizmeti sunan firmalar; onaylı entegrasyon sağlayıcıları; e-ticaret ve dijital pazarlama veri tabanları; e-ticaret paydaşından alınabilecek danışmanlık hizmetleri; e-ihracat tanıtım faaliyetleri; hedef ülkeler; onaylı pazaryerleri. Hedef ülkeler dışındakilerin içeriği bulunamamıştır.", "Lists kept by the Ministry that the sources name: firms offering order fulfilment; approved integration providers; databases for e-commerce and digital marketing; consultancy services from e-commerce stakeholders; e-export promotion activities; target countries; approved marketplaces. But for the target countries, their contents were not found.", { doubts: ["E-13.9"] }),
	told$1("E-12.6.1", [
		"definition",
		"second-hand",
		"–",
		"PAR"
	], "2024 başında açıklanan hedef: 2028’e kadar e-ihracatın toplam ihracattaki payı %10, yaklaşık 37,5 milyar USD; o günkü pay %1,5. Ödenen destekler ile yararlanıcı sayıları bulunamamıştır.", "Target announced early in 2024: e-export at 10 % of exports by 2028, about 37.5 billion USD; the share then was 1.5 %. Supports paid and numbers of beneficiaries were not found.")
];
const indexationTexts = [
	...riseTexts,
	...timelineTexts,
	...listTexts
];

// packages/law/src/e-export/texts/market-entry-report.ts
const marketEntryReportTexts = [
	told$1("E-3.1", [
		"computed",
		"text",
		"Karar m.3",
		"SEED1, IHR, GIL, TAH"
	], "Pazara giriş rapor desteğinden konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır. Şirketler yararlanmaz (5973 sayılı Karara, işbirliği kuruluşu aracılığıyla Genel Desteklere gider); B2B platformu da yararlanmaz.", "Market-entry report support is for consortium, retail site and marketplace. Not for companies (they go to Decision 5973, through a cooperation body under the General Supports), nor for B2B platforms.", DECISION),
	told$1("E-3.2", [
		"computed",
		"second-hand",
		"Karar m.3",
		"EID, GIL, KD24"
	], "Satın alınan veya yaptırılan rapor ve analizler desteklenir: ülke, sektör, kategori, ürün, marka, rakip, teknoloji, lojistik, müşteri ilişkileri, e-ticaret, pazaryeri, marka konumlandırma, tüketiciye erişim. Bakanlığın “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” listesindeki veri tabanı üyelikleri ile dijital pazarlama firmalarının dönüşüm ve yeni pazar raporları da kapsamdadır.", "Reports and analyses bought or commissioned are supported: on country, sector, category, product, brand, rival, technology, logistics, customer relations, e-commerce, marketplace, brand positioning, consumer reach. So are memberships of databases on the Ministry’s list “E-Ticaret ve Dijital Pazarlamaya Yönelik Veri Tabanları” and conversion or new-market reports from digital-marketing firms.", { doubts: ["E-13.9"] }),
	told$1("E-3.3", [
		"computed",
		"text",
		"Karar m.3",
		"SEED1, GIL"
	], "En fazla 20 rapor ve 20 (yıllık) üyelik desteklenir; oran %50’dir.", "At most 20 reports and 20 (yearly) memberships are supported; the rate is 50 %.", DECISION),
	told$1("E-3.4", [
		"computed",
		"assumed",
		"Karar m.3",
		"TAS"
	], "Tüm ülkeler için verilir. 20 puan ilave m.3 için anılmaz; olmadığı kabul edilir, çünkü kaynak yalnızca m.4, m.5 ve m.6’yı sayar.", "It is given for all countries. The addition of 20 points is not mentioned for m.3; taken as none, since the source lists only m.4, m.5 and m.6.", { doubts: ["E-3.4"] }),
	told$1("E-3.5", [
		"computed",
		"second-hand",
		"Karar m.3",
		"GIL"
	], "Önce ön onay alınır; ödeme başvurusu ödeme belgesinden itibaren 6 ay içinde yapılır.", "Pre-approval first; payment application within 6 months of the payment document.", { doubts: ["E-13.12"] }),
	told$1("E-3.T", [
		"computed",
		"derived",
		"Karar m.3",
		"SEED1, KD24, GIL"
	], "Pazara giriş rapor desteğinin 2022–2026 üst limitleri tablosu. Bütün statülerde tutar aynıdır. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.", "Table of the ceilings of market-entry report support, 2022–2026. The amount is the same for every status. Each amount has a grade of its own: some are published, some derived by the indexation rule.", { doubts: ["E-2.31", "E-13.7"] })
];

// packages/law/src/e-export/texts/marketplace-commission.ts
const ARTICLE$1 = "Karar m.9; Genelge m.19";
const commissionTexts = [
	told$1("E-10.1", [
		"computed",
		"text",
		ARTICLE$1,
		"SEED1, SEED2, TAS"
	], "Pazaryeri komisyon gideri desteğinden şirket, perakende e-ticaret sitesi ve konsorsiyum yararlanır.", "Marketplace commission support is for company, retail site and consortium.", DECISION),
	told$1("E-10.2", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"TAS, TRB24"
	], "Oran %50, hedef ülke ilavesi yoktur (E-2.3); süre en fazla 3 yıldır.", "The rate is 50 %, no target-country addition (E-2.3); up to 3 years.", { doubts: ["E-13.10", "E-2.31"] }),
	told$1("E-10.3", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"TAS"
	], "Hak ediş aylık hesaplanır; harcama belgeleri çeyrek dönemlerle verilir.", "The award is computed monthly; expense documents are filed by quarter."),
	told$1("E-10.4", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"SEED2"
	], "Üyelik, vergi ve ek hizmet ücretleri desteklenmez. KTÜN, üretim yeri ve marka bilgisi girme yükümlülüğü geçerlidir.", "Membership, tax and extra service fees are not supported. The duty to enter GTIN, place of production and brand applies."),
	told$1("E-10.5", [
		"procedure",
		"second-hand",
		ARTICLE$1,
		"TAS"
	], "Ön onay: EK-Pazaryeri Komisyon Desteği Ön Onay Başvuru Formu; bir Madrid Sistemi ülkesinde marka tescili; konsorsiyum içindeyse ilişkiyi gösteren belge (pazarlama sözleşmesi). Ödeme: form, fatura veya hesap özeti, ödeme belgeleri, pazaryeri dönem raporu.", "Pre-approval: the form EK-Pazaryeri Komisyon Desteği Ön Onay Başvuru Formu; trademark in a Madrid System country; if inside a consortium, document of the relation (marketing contract). Payment: form, invoice or statement, payment documents, marketplace period report.", { doubts: ["E-13.13"] }),
	told$1("E-10.6", [
		"definition",
		"text",
		ARTICLE$1,
		"SEED1"
	], "Ülke seçiminin ilk ölçütleri: 100 milyonun üzerinde nüfus, %20’nin üzerinde gümrük vergisi, pazara girişi engelleyen iç vergi yükü, teknik önlemlere yatkınlık, bireysel gönderide 50 ABD doları ve altında muafiyet, Türk ürünlerinin düşük listelenme oranı.", "First criteria for choosing countries: population above 100 million, customs duty above 20 %, an internal tax burden that hinders entry, leaning to technical barriers, exemption for personal consignments of 50 US dollars or less, low listing of Turkish goods."),
	told$1("E-10.7", [
		"computed",
		"second-hand",
		ARTICLE$1,
		"SEED1, TRB24, TRB25, GIL, TAS"
	], "Zaman içinde ülkeler ve pazaryerleri: ilk sunumlarda Arjantin, Brezilya, Endonezya, Filipinler, Hindistan; Eylül 2024’te bunlara Mısır eklenmiş; Ocak 2025’te Brezilya, Çin, Endonezya, Filipinler, Hindistan, Mısır; Mayıs 2025’te ABD, Brezilya, Çin, Endonezya, Filipinler, Hindistan, Mısır, Suudi Arabistan ile Etsy ve eBay oto yedek parça (ABD, Kanada); 13 Nisan 2026 Genelgesiyle hedef ülke listesindeki bütün ülkeler (35).", "Countries and marketplaces over time: Argentina, Brazil, Indonesia, the Philippines, India in the first slides; Egypt added to them in September 2024; Brazil, China, Indonesia, the Philippines, India, Egypt in January 2025; USA, Brazil, China, Indonesia, the Philippines, India, Egypt, Saudi Arabia with Etsy and eBay automotive spare parts (USA, Canada) in May 2025; all countries on the target list (35) with the circular of 13 April 2026.", { doubts: ["E-13.28"] }),
	told$1("E-10.T", [
		"computed",
		"derived",
		ARTICLE$1,
		"SEED1, KD24, TRB24, TRB25, TAS"
	], "Pazaryeri komisyon gideri desteğinin 2022–2026 üst limitleri tablosu: şirket, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings of marketplace commission support, 2022–2026: company, retail site, consortium. Each amount has a grade of its own.", { doubts: [
		"E-2.31",
		"E-13.2",
		"E-13.7"
	] })
];

// packages/law/src/e-export/texts/online-store.ts
const INTEGRATION = "Karar m.7; Genelge m.17";
const STORE = "Karar m.8; Genelge m.18";
const integrationTexts = [
	told$1("E-8.1", [
		"computed",
		"text",
		INTEGRATION,
		"SEED1, SEED2, TAH"
	], "Entegrasyon desteğinden konsorsiyum, perakende e-ticaret sitesi, pazaryeri ve Marka/Turquality şirketleri yararlanır (sunum; tablosu yalnızca 5 milyon USD üzeri şirket sütununu işaretler). Bir kaynak bütün şirketleri sayar, bir kaynak şirketleri dışarıda gösterir.", "Integration support is for consortium, retail site, marketplace and Brand/Turquality companies (slides; their table ticks only the column of companies above 5 million USD). One source counts all companies, one shows companies as outside.", {
		...DECISION,
		doubts: ["E-13.14"]
	}),
	told$1("E-8.2", [
		"computed",
		"text",
		INTEGRATION,
		"SAB, SEED1, SEED2, KOR"
	], "Yurt dışı pazaryerleri için, Türkiye’den alınanlar dahil, entegrasyon hizmetleri: API, ERP, entegratörler; köprüleme yazılımı; tedarikçi ile hızlı kargo firması arasında entegrasyon; ayrıca yazılım geliştirme, bulut hizmeti, platform açılışı.", "Integration services for overseas marketplaces, those bought in Türkiye included: API, ERP, integrators; bridging software; integration between suppliers and express carriers; also software development, cloud service, platform opening."),
	told$1("E-8.3", [
		"computed",
		"second-hand",
		INTEGRATION,
		"SAB, SEED1, SEED2, AGD"
	], "Oran %50, hedef ülke ilavesi yoktur; en fazla 6 pazaryeri; her pazaryeri için 3 yıl; üst limit entegrasyon başınadır. Hizmet sağlayıcılar Bakanlıkça onaylı olmalıdır.", "The rate is 50 %, no target-country addition; at most 6 marketplaces; 3 years per marketplace; the ceiling is per integration. Providers must be approved by the Ministry.", { doubts: ["E-2.31", "E-13.9"] }),
	told$1("E-8.T", [
		"computed",
		"derived",
		INTEGRATION,
		"SEED1, KD24"
	], "Entegrasyon başına 2022–2026 üst limitleri tablosu; bütün statülerde aynıdır. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings per integration, 2022–2026; the same for every status. Each amount has a grade of its own.", { doubts: ["E-2.31", "E-13.7"] })
];
const onlineStoreTexts = [
	told$1("E-9.1", [
		"computed",
		"text",
		STORE,
		"SEED1, TAS, TRB25"
	], "Çevrim içi mağaza ve e-ticaret paydaşı hizmetleri desteğinden konsorsiyum, perakende e-ticaret sitesi ve E-1.3.7’deki ihracat eşiğini aşan şirketler yararlanır.", "Support for online stores and stakeholder services is for consortium, retail site and companies above the export threshold of E-1.3.7.", DECISION),
	told$1("E-9.2", [
		"computed",
		"text",
		STORE,
		"TAS, SEED1, SEED2"
	], "Mağaza hesabının açılışı, tasarımı, yönetimi, yıllık ödemeleri ve E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesindeki hizmetler desteklenir. Yalnızca Bakanlıkça onaylanan pazaryerlerinde; danışmanlık, yalnızca pazaryerine giriş şartıysa veya ülkenin e-ticaret pazarına giriş için zorunluysa. Mağaza fiilen açılmalıdır.", "Opening of the store account, its design, management and yearly payments, and services on the list E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesi are supported. Only on marketplaces approved by the Ministry; consultancy only where it is the marketplace’s entry condition or mandatory for entering the country’s e-commerce. The store must actually be opened.", { doubts: ["E-13.9"] }),
	told$1("E-9.3", [
		"computed",
		"second-hand",
		STORE,
		"TAS"
	], "Satış komisyonu ve depozito desteklenmez. Bir pazaryeri için yalnızca 1 e-ticaret paydaşı desteklenebilir.", "Sales commission and deposit are not supported. For one marketplace only 1 stakeholder can be supported."),
	told$1("E-9.4", [
		"computed",
		"second-hand",
		STORE,
		"TAS, GIL"
	], "Oran %50, hedef ülke ilavesi yoktur; her ülke için 3 yıl; belgeler çeyrek dönemlerle, 6 ay içinde verilir.", "The rate is 50 %, no target-country addition; 3 years per country; documents go by quarter, within 6 months."),
	told$1("E-9.5", [
		"computed",
		"second-hand",
		STORE,
		"SEED1, TRB24, GIL, TAS"
	], "Zaman içinde ülkeler: Çin, Hindistan, Japonya (ilk sunumlar); Çin, Japonya, Hindistan, Brezilya (Eylül 2024 ve Mayıs 2025’te görülen); 13 Nisan 2026 Genelgesiyle hedef ülke listesi (35 ülke).", "Countries over time: China, India, Japan (first slides); China, Japan, India, Brazil (seen in September 2024 and May 2025); with the circular of 13 April 2026 the target-country list (35 countries).", { doubts: ["E-13.28"] }),
	told$1("E-9.6", [
		"procedure",
		"second-hand",
		STORE,
		"TAS, TAH"
	], "Formlar: EK-Çevrim İçi Mağaza Desteği Ön Onay Başvuru Formu; Ödeme Başvuru Formu. Madrid Sistemi marka tescili istenmez.", "Forms: EK-Çevrim İçi Mağaza Desteği Ön Onay Başvuru Formu; the payment application form. No Madrid System trademark is asked for."),
	told$1("E-9.T", [
		"computed",
		"derived",
		STORE,
		"SEED1, KD24, TRB24, TRB25, TAS"
	], "Çevrim içi mağaza desteğinin 2022–2026 üst limitleri tablosu: şirket, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings of online-store support, 2022–2026: company, retail site, consortium. Each amount has a grade of its own.", { doubts: [
		"E-2.31",
		"E-13.7",
		"E-13.17"
	] })
];

// packages/law/src/e-export/texts/open-questions.ts
const notFound = [
	told$1("E-13.1", [
		"doubt",
		"assumed",
		"Genelge",
		"–"
	], "Genelgenin hiçbir sürümünün m.1–m.3 dışındaki tam metni bulunamamıştır; kesin ifadeler, fıkra numaraları, yaptırım, geri alma ve itiraz maddeleri bu yüzden bilinmez.", "The full text of the circular, any version, was not found beyond m.1–m.3; hence exact wording, paragraph numbers and the articles on sanctions, recovery and objection are unknown."),
	told$1("E-13.2", [
		"doubt",
		"assumed",
		"Karar m.4, m.6, m.9",
		"–"
	], "Şirket kademelerinin sayısı, eşikleri ve en üst kademenin altındaki üst limitler bulunamamıştır.", "Company grades: their number, thresholds and the ceilings below the top grade were not found."),
	told$1("E-13.3", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "İtiraz süresi; geri alma, faiz ve men kuralları; statünün kaybı ve yenilenmesi; kapsamın geçerlilik süresi; konsorsiyumun yıllık hedefleri ve statü kaybı bulunamamıştır.", "Objection period; rules of recovery, interest and ban; loss and renewal of status; validity period of coverage; yearly targets of the consortium and its loss of status were not found."),
	told$1("E-13.4", [
		"doubt",
		"assumed",
		"–",
		"KOR"
	], "5986 sayılı Karara özgü döviz, çeviri ve ödeme belgesi kuralları bulunamamıştır. E-2.22 ile E-2.27 arasındaki genel kurallar, çoğu 5973 sayılı Kararla ilgili tek bir yazıdan gelir.", "Rules on currency, translation and payment documents proper to Decision 5986 were not found. The general rules E-2.22 to E-2.27 come from one article, mostly about Decision 5973."),
	told$1("E-13.5", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Ön onayın inceleme süresi, geçerliliği ve sona ermesi; depo kirası dışında ataşe onayı gerekip gerekmediği bulunamamıştır.", "Review time, validity and expiry of the pre-approval, and whether attaché approval is needed outside depot rent, were not found."),
	told$1("E-13.6", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Resmî soru-cevap, resmî örnek hesap ve ödeme istatistiği bulunamamıştır.", "No official questions and answers, no official worked example and no payment statistics were found."),
	told$1("E-13.7", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "2023–2026 için türetilmiş olarak işaretlenen üst limitlerin yayımlanmış tutarları, ayrıca m.3, m.7, m.12 ve B2B için 2026 tutarları bulunamamıştır.", "The published amounts of the ceilings marked as derived for 2023–2026, and any 2026 amount for m.3, m.7, m.12 and B2B, were not found."),
	told$1("E-13.8", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "m.3, m.5, m.7 ve m.8 için form adları dışındaki belgeler; perakende e-ticaret sitesi, pazaryeri ve B2B statüsü için form adları dışındaki belgeler bulunamamıştır.", "Documents other than form names for m.3, m.5, m.7 and m.8, and other than form names for retail site, marketplace and B2B status, were not found."),
	told$1("E-13.9", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Bakanlıkça tutulan listelerin içeriği bulunamamıştır (E-12.5).", "The contents of the lists kept by the Ministry were not found (E-12.5).")
];
const conflicts = [
	told$1("E-13.10", [
		"doubt",
		"assumed",
		"Karar m.16/3; Genelge m.29",
		"TAS, TAH, GIL, KOR2, AGD, TRB24, TRB25"
	], "Komisyonda hedef ülke ilavesi: bir kısım kaynak düz %50, bir kısmı 20 puan ilave der. Çıkarım: Ocak 2026 değişikliğinden önce 20 puan olabilirdi, sonra yoktur. 2 danışmanlık tablosu öncesi için de yalnızca %50 gösterir; E-2.3 ve E-10.2 de ilaveyi tanımaz. Alınan okuma düz orandır, öbürü seçilebilir.", "Target-country addition for commission: some sources say a flat 50 %, some say 20 points more. Inferred: 20 points may have been possible before the amendment of January 2026, none after. 2 consultancy tables show only 50 % even before; E-2.3 and E-10.2 know no addition either. The reading taken is the flat rate; the other may be chosen."),
	told$1("E-13.11", [
		"doubt",
		"second-hand",
		"Genelge m.1",
		"GIL, TAS, OFI"
	], "Başvuru kanalı: KEP mi DYS mi? Rehber özeti KEP der; 2026 kaynağı ve Genelgenin ilk maddesi DYS üzerinden yürüyen işlemlerden söz eder.", "Filing channel: KEP or DYS? The digest of the guide says KEP; the source of 2026 and the first article of the circular speak of processes over DYS."),
	told$1("E-13.12", [
		"doubt",
		"second-hand",
		"Genelge",
		"TAS, GIL, KOR"
	], "6 ayın başlangıcı: 2 kaynak ödeme belgesi tarihini, bir kaynak fatura tarihini alır. Alınan okuma: ödeme belgesi tarihi.", "Start of the 6 months: 2 sources take the payment-document date, one takes the invoice date. Reading taken: the payment-document date."),
	told$1("E-13.13", [
		"doubt",
		"second-hand",
		"–",
		"TAS, ITK, KD24, GIL, TRB24, TRB25"
	], "Yurt dışı marka: bir Madrid Sistemi ülkesinde tescil mi, başvuru yeterli mi, her destek ülkesinde tescil mi? Büyük olasılıkla Genelge sürümüne göre değişir.", "Overseas trademark: registration in a Madrid System country, application enough, or registration in each country of support? It probably differs by version of the circular."),
	told$1("E-13.14", [
		"doubt",
		"assumed",
		"Karar m.7",
		"SEED1, SEED2, GIL, TAH"
	], "Entegrasyon desteğinde şirket: kaynaklar çelişir. Alınan okuma: 2026 metinlerine kadar Marka/Turquality şirketleri ile ihracat eşiğini aşanlar; sonrasında şirketler dışarıda.", "Companies in the integration support: the sources conflict. Reading taken: Brand/Turquality companies and those above the export threshold until the 2026 texts; companies out after."),
	told$1("E-13.15", [
		"doubt",
		"text",
		"Karar m.6",
		"SEED1, SAB, KD24, SEED2"
	], "Sipariş karşılamada pazaryeri: sunumun tablosu “hayır”, aynı sunumun tutar listesi ile diğer kaynaklar “evet” der.", "Marketplaces in order fulfilment: the table of the slides says “no”, the amount list of the same slides and the other sources say “yes”."),
	told$1("E-13.16", [
		"doubt",
		"second-hand",
		"–",
		"GIL"
	], "Bir kaynak entegrasyon ve benzeri desteklerin (4–8) yararlanıcıları olarak B2B dahil bütün statüleri sayar; bütün limit tabloları bunun tersini gösterir, bu yüzden kullanılmaz.", "One source lists B2B and all statuses as beneficiaries of supports 4–8; every limit table shows the contrary, so it is not used."),
	told$1("E-13.17", [
		"doubt",
		"text",
		"Karar m.8",
		"SEED1, SEED2, TAS"
	], "Çevrim içi mağaza üst limiti: konsorsiyum 3 milyon, diğerleri 1,5 milyon TL; şirketin 2026 tutarı olan 7.396.548 TL, 1,5 milyonla uyumludur.", "Online-store ceiling: consortium 3 million, others 1.5 million TL; the company amount of 2026, 7,396,548 TL, fits 1.5 million."),
	told$1("E-13.18", [
		"doubt",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Perakende e-ticaret sitesi ihracat eşiği: 2,5 milyon (2024), 1 milyon (Mayıs 2025), 0,5 milyon USD (Nisan 2026). Sürüm olarak işlenir; değişim günleri kesin değildir.", "Retail site export threshold: 2.5 million (2024), 1 million (May 2025), 0.5 million USD (April 2026). Treated as versions; the days of change are not certain."),
	told$1("E-13.19", [
		"doubt",
		"assumed",
		"Karar m.10/1",
		"SEED1, ESN, TRB24, TRB25"
	], "Yarım üst limit kuralı tek kaynakta, sınıf adı vermeyen ayrı bir kutudadır ve 3 desteği sayar. Olası okuma: Marka/Turquality şirketleri bu ürünleri sayabilir; o zaman destek Türk ürün oranını izler ve üst limitin yarısında durur.", "The half-ceiling rule stands in one source only, in a box of its own that names no class of firm and names 3 supports. Plausible reading: Brand/Turquality companies may count such products; support then follows the Turkish-product ratio and stops at half of the ceiling."),
	told$1("E-13.20", [
		"doubt",
		"second-hand",
		"Karar m.10/1",
		"TAH, GIL"
	], "Türk ürün oranı: bir kaynak oranı çarpar, diğeri desteğin satış payını izlediğini söyler. Üst limitlerden önce sonuç aynıdır; %75 sınırı ve üst limitlere göre sırası bilinmez.", "Turkish-product ratio: one source multiplies the rate, the other says that support follows the sales share. Before ceilings the result is the same; its order against the 75 % limit and the ceilings is unknown."),
	told$1("E-13.21", [
		"doubt",
		"assumed",
		"Karar m.12/1, değişik",
		"AGD"
	], "Tanıtım projesinde 4.000.000 TL’nin 2022 parası mı (o zamandan beri endekslenmiş) yoksa 2026 parası mı olduğu bilinmez.", "For the promotion project it is unknown whether 4,000,000 TL is 2022 money (indexed since) or 2026 money."),
	told$1("E-13.22", [
		"doubt",
		"assumed",
		"Karar m.14",
		"KD24, GIL"
	], "Platform desteği kaldırıldıktan sonra B2B platformunun Türkiye E-İhracat Platformuna karşı yükümlülüğünün durumu bilinmez.", "What became of the B2B platform’s duty towards the Türkiye E-İhracat Platformu after the platform support was repealed is unknown."),
	told$1("E-13.23", [
		"doubt",
		"assumed",
		"Karar m.11, m.13, m.14",
		"SEED1, EID, GIL"
	], "Kaldırılan maddelerin (11, 13, 14) konuları, kaynakların destekleri sayma sırasından çıkarılmıştır.", "The subjects of the repealed articles (11, 13, 14) are inferred from the order in which the sources list the supports."),
	told$1("E-13.24", [
		"doubt",
		"assumed",
		"Karar m.4",
		"TRB24, TRB25"
	], "Reklam satışı sınırının ölçeği (ülke, pazaryeri, çeyrek veya yıl başına) görülen hukuk metninde yazmaz; danışmanlık tabloları ülke ve çeyrek başına hesaplar.", "The granularity of the ad-sales cap (per country, marketplace, quarter or year) is not stated in the law text seen; consultancy tables compute per country and quarter."),
	told$1("E-13.25", [
		"doubt",
		"second-hand",
		"–",
		"KOR2"
	], "Bir kaynak, diğerlerinin Ocak–Nisan 2026’ya koyduğu değişiklikleri 22 Eylül 2026 gününe koyar.", "One source puts on 22 September 2026 changes that the others put in January–April 2026."),
	told$1("E-13.26", [
		"doubt",
		"second-hand",
		"–",
		"SEED2"
	], "Bir kaynak bütün desteklerin perakende e-ticaret siteleri için düzenlendiğini yazar (kendi markası, 2/3 çevrim içi, iş merkezi Türkiye’de); bu, o tek statünün tanımı olarak okunur.", "One source describes all supports as made for retail sites (own brand, 2/3 online, head office in Türkiye); this is read as the definition of that one status."),
	told$1("E-13.27", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Öncelik: bir temel metnin kendi zamanı için dediği, alınan okumadır; sonraki bir kaynak hukuku ancak belirtilmiş bir tarihten itibaren değiştirir ve resmî dosyayı okuduğunu söyleyen kaynaktan (B derecesi) aşağısı değiştiremez.", "Precedence: for its own time a base text’s word is the reading taken; a later source changes the law only from a stated date, and never one below a source that says it read the official file (grade B)."),
	told$1("E-13.28", [
		"doubt",
		"assumed",
		"–",
		"–"
	], "Görülerek bilinenler: yalnızca görüldüğü gün bilinen liste ve eşikler o günü taşır. Bir değerin son görüldüğü gün ile sonrakinin ilk görüldüğü gün arasında ve ilk görülmeden önce değer bilinmiyor sayılır.", "Known by sighting: lists and thresholds of which only the day they were seen is known carry that day. Between the last sighting of one value and the first of the next, and before the first, the value counts as unknown.")
];
const openQuestionTexts = [...notFound, ...conflicts];

// packages/law/src/e-export/texts/order-fulfilment.ts
const ARTICLE = "Karar m.6; Genelge m.15";
const DEPOT = "Karar m.6/2; Genelge m.16";
const orderFulfilmentTexts = [
	told$1("E-6.1", [
		"computed",
		"text",
		ARTICLE,
		"SAB, KD24, SEED1, SEED2"
	], "Sipariş karşılama hizmeti desteğinden şirket, konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır. Bakanlık sunumunun tablosu pazaryerini dışarıda gösterir, aynı sunumun tutar listesi ise sayar.", "Order fulfilment support is for company, consortium, retail site and marketplace. The table of the Ministry’s slides crosses marketplaces out, the amount list of the same slides includes them.", {
		...DECISION,
		doubts: ["E-13.15"]
	}),
	told$1("E-6.2", [
		"computed",
		"second-hand",
		ARTICLE,
		"TAS, TRB24, TRB25, SCA"
	], "İade kabulü dahil birim başına sipariş karşılama ile depolama desteklenir. Elleçleme, paketleme ve iade dahil taşıma, hizmetin içeriği olarak sayılır.", "Per-unit fulfilment including return acceptance, and storage, are supported. Handling, packing and freight including returns are given as content of the service."),
	told$1("E-6.3", [
		"computed",
		"text",
		ARTICLE,
		"TAS, SEED1"
	], "Komisyon, üyelik ve ürünün depodan çekilmesi veya imhası desteklenmez; satışa dönüşmeyen teslimat ve hizmetler de desteklenmez.", "Commission, membership and withdrawal or disposal of goods are not supported; nor are deliveries and services that did not turn into a sale."),
	told$1("E-6.4", [
		"computed",
		"second-hand",
		ARTICLE,
		"TAS, TRB24, TRB25"
	], "Hizmeti sunan, Bakanlığın Sipariş Karşılama Hizmeti Sunan Firma Listesinde yer almalı veya pazaryerinin kendisi olmalıdır.", "The provider must be on the Ministry’s list Sipariş Karşılama Hizmeti Sunan Firma Listesi, or be the marketplace itself.", { doubts: ["E-13.9"] }),
	told$1("E-6.5", [
		"computed",
		"text",
		ARTICLE,
		"SEED1, SEED2, SAB, TAS"
	], "Gider, o ülkedeki toplam e-ticaret satışlarının %10’una kadar desteklenir. Bakanlık sunumu ülke adı vermeden toplam e-ticaret satışlarından söz eder; alınan okuma o ülkenin satışlarıdır.", "The expense is supported up to 10 % of total e-commerce sales in that country. The Ministry’s slides speak of total e-commerce sales without naming a country; the reading taken is that country’s sales.", {
		...DECISION,
		doubts: ["E-6.5"]
	}),
	told$1("E-6.6", [
		"computed",
		"second-hand",
		ARTICLE,
		"TAS"
	], "Destek oranı %50, hedef ülkede %70’tir; süre her ülke için 3 yıldır. Avrupa Birliği ülkelerinde tek ön onay, süre bakımından bütün Birlik için geçerlidir.", "The rate is 50 %, in a target country 70 %; 3 years per country. For European Union countries a single pre-approval counts for the time limit across the whole Union.", { doubts: ["E-13.28"] }),
	told$1("E-6.7", [
		"procedure",
		"second-hand",
		ARTICLE,
		"TAS"
	], "Ön onay belgeleri: EK-Sipariş Karşılama Hizmeti Desteği Ön Onay Başvuru Formu; yurt dışı marka tescili (Madrid Sistemi); hizmet sağlayıcının daha önce düzenlediği örnek fatura.", "Pre-approval documents: the form EK-Sipariş Karşılama Hizmeti Desteği Ön Onay Başvuru Formu; overseas trademark (Madrid System); a sample earlier invoice of the provider.", { doubts: ["E-13.13"] }),
	told$1("E-6.8", [
		"procedure",
		"second-hand",
		ARTICLE,
		"TAS"
	], "Ödeme belgeleri: ürün başına sipariş karşılama maliyetini gösteren dönem raporu, fatura, ödeme belgeleri, sağlayıcı pazaryeri değilse hizmet sözleşmesi, ülkedeki e-ticaret satışları tablosu.", "Payment documents: period report showing fulfilment cost per product, invoice, payment documents, service contract where the provider is not the marketplace, table of e-commerce sales in the country."),
	told$1("E-6.9", [
		"computed",
		"second-hand",
		"Karar m.6",
		"SAB, EID23"
	], "m.6/2 kaldırılana kadar bu üst limitler sipariş karşılama ile depo kirasının ortak üst limitiydi (kiranın ayrıca kendi iç sınırı vardı).", "Until m.6/2 was repealed these ceilings were the joint ceiling of fulfilment and depot rent (rent had an inner limit of its own)."),
	told$1("E-6.T", [
		"computed",
		"derived",
		ARTICLE,
		"SEED1, KD24, TRB24, TRB25, TAS"
	], "Sipariş karşılama desteğinin 2022–2026 üst limitleri tablosu: şirket, pazaryeri, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.", "Table of the ceilings of order fulfilment support, 2022–2026: company, marketplace, retail site, consortium. Each amount has a grade of its own.", { doubts: [
		"E-2.31",
		"E-13.2",
		"E-13.7"
	] })
];
const depotRentTexts = [
	told$1("E-7.1", [
		"computed",
		"text",
		DEPOT,
		"SAB, KD24, SEED1, SEED2"
	], "Depo kira desteğinden perakende e-ticaret sitesi, pazaryeri ve konsorsiyum yararlanırdı: birim başına %50, her ülke için 3 yıl, en fazla 25 birim; teslimat veya iade için. 25 birimin ve 5 milyon TL’nin toplam mı, ülke veya birim başına mı olduğu tereddütlüdür.", "Depot rent support was for retail site, marketplace and consortium: 50 % per unit, 3 years per country, at most 25 units; for delivery or returns. Whether the 25 units and the 5 million TL hold in all, or per country or unit, is in doubt.", { doubts: ["E-7.1"] }),
	told$1("E-7.2", [
		"computed",
		"second-hand",
		DEPOT,
		"SEED2"
	], "Net kira ile ortak kullanım alanı giderleri desteklenirdi; komisyon, vergi ve diğer ücretler desteklenmezdi.", "Net rent and common-area costs were supported; commission, tax and other fees were not."),
	told$1("E-7.3", [
		"computed",
		"second-hand",
		DEPOT,
		"SEED2, GIL"
	], "Depoyu Bakanlık yurt dışı temsilcisi inceler; belgeler yarıyıllarla (Ocak–Haziran, Temmuz–Aralık), 6 ay içinde verilir.", "The Ministry’s overseas representative inspects the depot; documents go by half-year (January–June, July–December), within 6 months."),
	told$1("E-7.4", [
		"computed",
		"text",
		DEPOT,
		"AGD, KOR2"
	], "m.6’nın 2. fıkrası kaldırılmış, maddenin adı “Sipariş karşılama hizmeti desteği” olmuştur. Bir kaynağa göre önceden ön onay almış olanlar devam eder, yeni başvuru alınmaz.", "Paragraph 2 of m.6 is repealed and the article renamed “Sipariş karşılama hizmeti desteği” (order fulfilment support). By one source those with an earlier pre-approval go on and no new ones enter.", AMENDMENT_2026),
	told$1("E-7.5", [
		"procedure",
		"second-hand",
		"5973 Birim Kira Genelgesi m.5/A",
		"TAS"
	], "Yerine geçen: 5973 sayılı Karardaki e-ticaret deposu. Yalnızca 5986 sayılı Kararda perakende e-ticaret sitesi, pazaryeri veya konsorsiyum statüsü olanlara; %50, her ülke için 4 yıl, 25 birim; tutar, Türkiye’de üretilen ürünlerin satış veya çıkış payına göre; depo yönetim sistemi çalışmalıdır; başvuru KEP ile; kapsam başvurusu, ödeme başvurusu, ödeme ayrıntıları ve yerinde inceleme formları; 2026 limiti birim başına yılda 9.862.972 TL.", "Successor: the e-commerce depot of Decision 5973. Only for holders of retail site, marketplace or consortium status under Decision 5986; 50 %, 4 years per country, 25 units; the amount goes by the sales or outflow share of goods made in Türkiye; a warehouse management system must run; application by KEP; forms for coverage application, payment application, payment details and on-site inspection; the 2026 limit is 9,862,972 TL per unit a year."),
	told$1("E-7.6", [
		"procedure",
		"text",
		DEPOT,
		"SEED1, SEED2"
	], "Belgeler: kira sözleşmesi ve ödeme belgeleri. Şirketler depo kirasını Genel Desteklerden alır.", "Papers: lease and payment documents. Companies get depot rent from the General Supports."),
	told$1("E-7.T", [
		"computed",
		"derived",
		DEPOT,
		"SEED1, KD24"
	], "Depo kira desteğinin 2022–2025 yıllık üst limitleri tablosu; bütün statülerde aynıdır. Her tutarın kendi güven derecesi vardır.", "Table of the yearly ceilings of depot rent support, 2022–2025; the same for every status. Each amount has a grade of its own.", { doubts: ["E-7.1", "E-13.7"] })
];

// packages/law/src/e-export/texts/shared-rules.ts
const sharedRuleTexts = [
	told$1("L-18.2", [
		"computed",
		"text",
		"5448 Genelgesi m.18/2",
		"S"
	], "Sosyal ağ ve arama motoru reklamlarında bir ayda 3’ten fazla ödeme varsa o ayın 15’inin kuru, 15’i iş günü değilse izleyen ilk iş gününün kuru kullanılır. Lojistik Genelgesinin kuralıdır; 5986 sayılı Kararda kapalıdır, okuma olarak seçilebilir.", "For social-network and search-engine ads with more than 3 payments in a month the rate of the 15th of that month is used, or of the next business day if the 15th is not one. A rule of the logistics circular; it is off under Decision 5986 and may be chosen as a reading.", { doubts: ["M-10", "E-13.4"] }),
	told$1("L-18.4", [
		"computed",
		"text",
		"5448 Genelgesi m.18/4",
		"S"
	], "Ödeme tarihi işlem tarihidir; belgede valör tarihi de varsa valör tarihi esas alınır.", "The payment date is the transaction date; if a value date (valör) is shown too, the value date counts.", { doubts: ["E-13.4"] }),
	told$1("M-3", [
		"computed",
		"second-hand",
		"5448 Genelgesi m.18/4",
		"S, Q"
	], "6 aylık süreyi ödeme belgesi tarihi başlatır; valör tarihi işlem tarihinden önce gelir.", "The payment-document date starts the 6 months; the value date goes before the transaction date.", { doubts: ["E-13.12"] }),
	told$1("M-4", [
		"computed",
		"assumed",
		"–",
		"Q"
	], "“6 ay” takvim ayıyla aynı numaralı güne kadar sayılır, o gün dahildir; 180 gün değildir. Ayda o gün yoksa ayın son gününe çekilmesi ve tatil nedeniyle uzamaması, kaynak bulunmadığından alınan okumadır; uyarıyla gösterilir.", "“6 months” runs by calendar month to the same-numbered day, that day included; it is not 180 days. Taking the last day of a month that lacks the day, and no shift for holidays, are readings for want of a source; they are shown with a warning.", { doubts: ["M-4"] }),
	told$1("M-9", [
		"computed",
		"assumed",
		"–",
		"S"
	], "Kur sırası: TL olduğu gibi; TCMB gösterge niteliğindeki kurlar, ödeme belgesi tarihinin döviz alışı (kotasyon USD ise çapraz kur); TCMB bilgi amaçlı tablosu; oanda.com. Kotasyon birimine (örneğin 100 JPY) uyulur. Hafta sonu ve tatilde hangi kurun alınacağı yazmaz; öneri, bir önceki bültendir ve incelemeciye gösterilir. oanda.com kurunun türü bilinmez.", "Ladder of rates: TL as it is; TCMB indicative list, forex buying of the payment-document date (cross rate where quoted in USD); TCMB information-only table; oanda.com. The unit of quotation (for example 100 JPY) is honoured. Which rate holds on weekends and holidays is not written; the proposal is the bulletin before, shown to the examiner. The kind of oanda.com rate is unknown.", { doubts: ["M-9"] }),
	told$1("M-10", [
		"computed",
		"assumed",
		"5448 Genelgesi m.18/2",
		"S"
	], "Ayın 15’i kuralında ödemeler takvim ayında sayılır; kural 3’ten çok, yani 4 veya daha fazla ödemede işler. Sayımın kapsamı (platform, para birimi, başvuran) yazmaz; öneri, başvuran ve faaliyet türü başınadır.", "For the rule of the 15th the payments of a calendar month are counted; it works above 3, that is from 4 payments. The scope of the count (platform, currency, applicant) is not written; the proposal is per applicant and kind of activity.", { doubts: ["M-10"] }),
	told$1("C-1", [
		"doubt",
		"assumed",
		"5448 Genelgesi m.18/19, m.19",
		"S, Q"
	], "Üst limitin yılı: destek yılı mı, takvim yılı güncellemesi mi, ödemenin yılı mı? Lojistik desteklerinde çözülmemiştir; orada varsayılan, destek yılı ve ödeme belgesinin düştüğü takvim yılının tutarıdır.", "Year of the cap: support year, calendar-year update or year of payment? Not resolved for the logistics supports; the default there is the support year, with the amount of the calendar year in which the payment document falls.", { doubts: ["E-2.31"] })
];

// packages/law/src/e-export/texts/status-conditions.ts
const VERSIONS$1 = ["E-13.18", "E-13.28"];
const retailSiteConditions = [
	told$1("E-1.4.T", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Perakende e-ticaret sitesi statüsünün koşulları sürüme göre değişir: 2024, Mayıs 2025 Rehberi, 13 Nisan 2026 Genelgesi. Bir sürümün koşulları birlikte aranır.", "The conditions of retail e-commerce site status differ by version: 2024, the guide of May 2025, the circular of 13 April 2026. All conditions of a version must hold together.", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.onlineShare", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Önceki yıl hasılatının en az 2/3’ü çevrim içi satıştan gelmelidir (2025 ve 2026); 2024 kaynağı yalnızca “önemli kısmı” der.", "At least 2/3 of the previous year’s revenue must come from online sales (2025 and 2026); the source of 2024 only says “a significant part”.", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.ownBrandShare", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"GIL, TAS"
	], "Satışların en az 1/4’ü kendi veya organik bağlı markalardan gelmelidir (2025 ve 2026); 2024 kaynağında bu koşul geçmez.", "At least 1/4 of sales must come from own or organically linked brands (2025 and 2026); the source of 2024 does not mention this condition.", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.ownInvoices", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"TAS"
	], "Faturaları kendi tüzel kişiliği düzenlemelidir; bu koşul ilk kez 13 Nisan 2026 Genelgesinde görülür.", "The invoices must be issued by its own legal person; this condition is first seen in the circular of 13 April 2026.", CIRCULAR_2026),
	told$1("E-1.4.T.headOffice", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, TAS"
	], "İş merkezi Türkiye’de olmalıdır (2024 ve 2026; 2025 kaynağı bu satırda susar, tanım yine de arar).", "The head office must be in Türkiye (2024 and 2026; the source of 2025 is silent in this row, the definition asks for it all the same).", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.inOperation", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "2024: son 2 takvim yılında faal. 2025: 2 takvim yılı. 2026: en az 1 sitesi son 2 yılda faal olmalıdır.", "2024: active in the last 2 calendar years. 2025: 2 calendar years. 2026: at least 1 site active in the last 2 years.", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.trustStamp", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Güven Damgası veya dengi bulunmalıdır. 13 Nisan 2026 Genelgesi, uluslararası bir e-ticaret altyapı sağlayıcısından hizmet almayı da yeterli sayar.", "A trust stamp (Güven Damgası) or its equivalent is needed. The circular of 13 April 2026 also accepts service from an international e-commerce infrastructure provider.", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.integration", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, TAS"
	], "Ödeme ve lojistik entegrasyonu bulunmalıdır (2024 ve 2026; 2025 kaynağı susar).", "Payment and logistics integration is needed (2024 and 2026; the source of 2025 is silent).", { doubts: VERSIONS$1 }),
	told$1("E-1.4.T.export", [
		"computed",
		"second-hand",
		"Genelge m.7",
		"KD24, GIL, TAS"
	], "Önceki takvim yılı ihracatı: 2024’te en az 2.500.000 USD; 2025’te en az 1.000.000 USD veya ETBİS net satış eşiği; 13 Nisan 2026 Genelgesinde en az 500.000 USD veya en az 1.000.000.000 TL ETBİS net satışı.", "Exports of the previous calendar year: in 2024 at least 2,500,000 USD; in 2025 at least 1,000,000 USD or the ETBİS net-sales threshold; in the circular of 13 April 2026 at least 500,000 USD or ETBİS net sales of at least 1,000,000,000 TL.", { doubts: [...VERSIONS$1, "E-12.1.2"] }),
	told$1("E-1.4.1", [
		"procedure",
		"second-hand",
		"Genelge m.7",
		"TAS"
	], "Statü başvurusu EK-Perakende E-Ticaret Sitesi Başvuru Formu ile E-İhracat Sekretaryasına yapılır.", "The status is applied for with the form EK-Perakende E-Ticaret Sitesi Başvuru Formu, to the E-İhracat Sekretaryası."),
	told$1("E-1.4.2", [
		"computed",
		"text",
		"Genelge m.7",
		"OFI"
	], "Aralık 2024 güncellemesi “kendi markası” kavramını genişletmiştir: bir grup, birden çok grup markasını tek şirket ve tek site üzerinden satabilir; organik bağlı markalar sayılır.", "The update of December 2024 widened “own brand”: a group may sell several group brands through one company and one site; organically linked brands count.", CIRCULAR_2024)
];
const statusConditions = [
	...retailSiteConditions,
	told$1("E-1.5.1", [
		"computed",
		"second-hand",
		"–",
		"KD24, GIL, KOR"
	], "Pazaryeri: iş merkezi Türkiye’de; son 2 yılda faal; Güven Damgası veya uluslararası geçerli bir belge ile uluslararası altyapı sağlayıcısından alınan hizmetin belgeleri; sipariş karşılama istasyonu veya bu konuda iş birliği; ödeme ve lojistik entegrasyonu; en az 1.000 hizmet sağlayıcı ve en az 100.000 ürün; önceki yıl en az 5.000.000 USD ihracat veya 1.000.000.000 TL üzerinde ETBİS net satışı.", "Marketplace: head office in Türkiye; active in the last 2 years; trust stamp or an internationally valid certificate, with documents of service from an international infrastructure provider; a fulfilment station or a fulfilment partnership; payment and logistics integration; at least 1,000 service providers and at least 100,000 products; exports of at least 5,000,000 USD in the previous year or ETBİS net sales above 1,000,000,000 TL.", { doubts: ["E-12.1.2", "E-13.28"] }),
	told$1("E-1.5.2", [
		"procedure",
		"second-hand",
		"–",
		"KD24"
	], "Statü başvurusu EK-Pazaryeri Başvuru Formu ile Sekretaryaya yapılır; uygun dosyalar Genel Müdürlüğe iletilir.", "The status is applied for with the form EK-Pazaryeri Başvuru Formu, to the Sekretarya, which forwards suitable files to the General Directorate."),
	told$1("E-1.6.1", [
		"computed",
		"second-hand",
		"–",
		"KD24, GIL"
	], "B2B platformu: iş merkezi Türkiye’de; son 2 yılda faal; Güven Damgası veya uluslararası belge; altyapı sağlayıcı belgeleri; işletmeden işletmeye sipariş alabilme.", "B2B platform: head office in Türkiye; active in the last 2 years; trust stamp or international certificate; infrastructure-provider documents; able to take business-to-business orders.", { doubts: ["E-13.28"] }),
	told$1("E-1.6.2", [
		"computed",
		"second-hand",
		"–",
		"KD24"
	], "Teknik sınamalar: tarayıcılarda çalışma, kırık bağlantı bulunmaması, en az %99 erişilebilirlik, yoğun trafiğe dayanıklılık; en az 1.000 faal ücretli üye; 200.000’den iyi dünya sıralaması; ürün ve firma arama süzgeci; ücretli üyelerin unvan, iletişim, faaliyet ve kataloğunun gösterilmesi; “site:” dizin aramasında en az 250.000 sonuç.", "Technical tests: works in browsers, no dead links, at least 99 % availability, bears heavy traffic; at least 1,000 active paid members; world ranking better than 200,000; product and company search filter; paid members’ title, contact, activity and catalogue shown; at least 250,000 results in a “site:” index search.", { doubts: ["E-13.28"] }),
	told$1("E-1.6.3", [
		"procedure",
		"second-hand",
		"–",
		"KD24, GIL"
	], "B2B platformu, ücretli üyelerinin Türkiye E-İhracat Platformuna katılmasını sağlamak ve bu platformla iş birliği yapmakla yükümlüdür. Platform desteği kaldırıldıktan sonra bu yükümlülüğün durumu belirsizdir.", "A B2B platform must get its paid members to join the Türkiye E-İhracat Platformu and cooperate with it. What became of this duty after the platform support was repealed is unclear.", { doubts: ["E-13.22"] }),
	told$1("E-1.6.4", [
		"procedure",
		"second-hand",
		"–",
		"KD24"
	], "Statü başvurusu EK-B2B Platformu Başvuru Formu ile Sekretaryaya yapılır.", "The status is applied for with the form EK-B2B Platformu Başvuru Formu, to the Sekretarya."),
	told$1("E-1.7.1", [
		"computed",
		"second-hand",
		"–",
		"KD24"
	], "Konsorsiyum için bulunan ölçütler: iş merkezi Türkiye’de; önceki veya içinde bulunulan takvim yılında e-ticaret olarak beyan edilmiş en az 100 işlem; ISO 27001 belgesi ve Güven Damgası; 5 milyon TL üzerinde ödenmiş sermaye.", "Criteria found for the consortium: head office in Türkiye; at least 100 transactions declared as e-commerce in the previous or the current calendar year; ISO 27001 and trust stamp; paid-up capital above 5 million TL.", { doubts: ["E-12.1.2", "E-13.28"] }),
	told$1("E-1.7.2", [
		"definition",
		"text",
		"Konsorsiyum Genelgesi",
		"SEED1, ABM"
	], "Konsorsiyum; esnaf muafiyeti belgeli esnafın, KOBİ’lerin ve yerel kooperatiflerin aracı ihracatçısıdır: ürünleri bir araya getirir, hesap ve içerik yönetimini, paketlemeyi, siparişi, teslimatı ve iadeyi, aracılık sözleşmesiyle, konsinye veya mülkiyeti devralarak, yerel pazarda depo veya ortak hizmetle yürütür. Amaç, konsorsiyumun bölgesel siteye, KOBİ’nin doğrudan ihracata geçmesidir. 2 yol vardır: tek yapı veya üyeler arasında ayrı tüzel kişiliği ve bir lideri olan ortaklık. Üye olabilecekler: toplayıcılar, imalatçı şirket veya kooperatifler, e-ihracat hizmet sağlayıcıları, hızlı kargo firmaları, sektörel çatı kuruluşlarının şirketleri, pazaryerleri.", "The consortium is the intermediary exporter of tax-exempt artisans, SMEs and local cooperatives: it gathers products and runs account and content management, packing, orders, delivery and returns, as agent, on consignment or by taking ownership, with a depot or shared service in the local market. The aim is that consortia become regional sites and SMEs move on to direct export. There are 2 routes: a single structure, or a partnership with a separate legal person and a leader among the members. Possible members: aggregators, manufacturers or cooperatives, e-export service providers, express carriers, companies of sectoral umbrella bodies, marketplaces."),
	told$1("E-1.7.3", [
		"procedure",
		"second-hand",
		"–",
		"KD24"
	], "Konsorsiyum ilk destek başvurusuna EK-E-İhracat Konsorsiyumu Formunu ekler.", "A consortium adds the form EK-E-İhracat Konsorsiyumu Formu to its first support application."),
	told$1("E-1.7.4", [
		"procedure",
		"second-hand",
		"Genelge m.33/7",
		"TAS, KOR"
	], "Konsorsiyum, şahıs işletmesi adına (esnaf muafiyeti belgeli esnaf veya gerçek kişi tacir) onun için açtığı pazaryeri hesaplarıyla sınırlı süre işlem yapabilir; sonrasında bu kişi ancak şirket veya kooperatif üyesi olarak yer alır.", "A consortium may act for a sole trader (tax-exempt artisan or registered trader) with marketplace accounts it opens for that person, for a limited time; afterwards that person takes part only as a company or a cooperative member.", CIRCULAR_2026),
	told$1("E-1.7.5", [
		"procedure",
		"second-hand",
		"–",
		"KOR"
	], "Konsorsiyum, burada desteklendiği bir ülke için Yurt Dışı Lojistik Dağıtım Ağları (YLDA) Kararının örtüşen kalemlerinden yararlanamaz.", "A consortium cannot take the overlapping items of the overseas logistics distribution network (YLDA) Decision for a country where it is supported here."),
	told$1("E-1.7.6", [
		"doubt",
		"second-hand",
		"–",
		"EID, GIL"
	], "İşbirliği kuruluşu destekleri, işbirliği kuruluşu sıfatıyla konsorsiyumlara da açıktı. Bakanlık sunumunun tablosu ise konsorsiyumları bu desteklerin dışında gösterir.", "Cooperation-body supports were also open to consortia, acting as cooperation body. The table of the Ministry’s slides, though, shows consortia as outside these supports.", { doubts: ["E-11.2.6"] }),
	told$1("E-1.8.1", [
		"computed",
		"second-hand",
		"–",
		"GIL, EID"
	], "İşbirliği kuruluşları: TİM, TOBB, DEİK, ihracatçı birlikleri, ticaret ve sanayi odaları, organize sanayi bölgeleri, sektörel çatı kuruluşları, e-ticaret dernekleri, işbirliği kuruluşlarının kurduğu şirketler ve e-ihracat konsorsiyumları.", "Cooperation bodies: TİM, TOBB, DEİK, exporters’ associations, chambers of trade and industry, organised industrial zones, sectoral umbrella bodies, e-commerce associations, companies founded by cooperation bodies, and e-export consortia."),
	told$1("E-1.9.1", [
		"procedure",
		"text",
		"–",
		"TIMS, GIL"
	], "Bir takvim yılında destek kullanan yararlanıcı, E-İhracat Değerlendirme Beyanını izleyen yılın Nisan ayının ilk iş gününe kadar Sekretaryaya, ya da iletilmek üzere incelemeci kuruluşa verir.", "A beneficiary that used supports in a calendar year hands in the E-İhracat Değerlendirme Beyanı by the first business day of April of the following year, to the Sekretarya, or to the examining body for forwarding."),
	told$1("E-1.9.2", [
		"procedure",
		"second-hand",
		"–",
		"GIL"
	], "Ortaklık yapısı veya 6563 sayılı Kanundaki ekonomik bütünlük değişirse bilgi ve belgeler değişiklikten itibaren 1 ay içinde DYS’ye yüklenir.", "If the shareholding or the economic integrity of Law 6563 changes, information and documents are uploaded to DYS within 1 month of the change.")
];

// packages/law/src/e-export/texts/status-definitions.ts
const statusDefinitions = [
	told$1("E-1.1.1", [
		"computed",
		"second-hand",
		"Karar m.2",
		"GIR, IST"
	], "E-ihracat; uzaktan iletişim araçlarıyla başka bir ülkeye yapılan, basitleştirilmiş gümrük beyannamesi (BGB) veya gümrük beyannamesi (GB) ile çıkan ve beyannamede e-ticaret olarak beyan edilen mesafeli satıştır. E-ticaret olarak beyan edilmeyen satış e-ihracat sayılmaz.", "E-export is a distance sale to another country made by remote means of communication, carried on a simplified customs declaration (BGB) or an ordinary one (GB), and declared there as e-commerce. A sale not declared as e-commerce is not e-export.", DECISION),
	told$1("E-1.1.2", [
		"computed",
		"second-hand",
		"Karar m.2",
		"IST, OFI2, EID, TAS"
	], "Şirket; 6102 sayılı Türk Ticaret Kanunu m.124’te sayılan şirketler ile 1163 ve 4572 sayılı kanunlara göre kurulan, ticari veya sınai faaliyeti olan kooperatif ve birliklerdir. Şahıs işletmeleri ve adi ortaklıklar kapsam dışıdır.", "A company is one of the companies of art. 124 of Commercial Code 6102, or a cooperative or union under Laws 1163 and 4572 that carries on trade or industry. Sole traders and ordinary partnerships are outside.", DECISION),
	told$1("E-1.1.3", [
		"computed",
		"second-hand",
		"Karar m.2",
		"IST, OFI2"
	], "Perakende e-ticaret sitesi; kendi markasına ait site üzerinden perakende satış yapan, toplam satış hasılatının en az 2/3’ü çevrim içi olan ve iş merkezi Türkiye’de bulunan hizmet sağlayıcıdır.", "A retail e-commerce site is a service provider that sells by retail on a site of its own brand, earns at least 2/3 of its sales revenue online and has its head office in Türkiye.", DECISION),
	told$1("E-1.1.4", [
		"computed",
		"second-hand",
		"Karar m.2",
		"OFI2"
	], "Pazaryeri; iş merkezi Türkiye’de bulunan, başka hizmet sağlayıcıların mal satışı için sözleşme yapmasına veya sipariş almasına imkân veren aracı hizmet sağlayıcı ile bunun işlettiği elektronik ticaret ortamıdır.", "A marketplace is an intermediary service provider with its head office in Türkiye that lets other providers contract or take orders for goods, together with the electronic commerce environment it runs.", DECISION),
	told$1("E-1.1.5", [
		"computed",
		"second-hand",
		"Karar m.2",
		"IST"
	], "B2B platformu; işletmeden işletmeye elektronik ticarette sipariş alma imkânı sunan aracı hizmet sağlayıcı şirkettir.", "A B2B platform is an intermediary service provider company that offers business-to-business ordering.", DECISION),
	told$1("E-1.1.6", [
		"computed",
		"text",
		"Karar m.2",
		"SEED1, IHR"
	], "E-ihracat konsorsiyumu; e-ihracatı uçtan uca yapabilen, doğrudan tüketiciye ulaşan satış modellerine, yeterli insan kaynağı ve bilgi birikimine, yurt dışı depolama, dağıtım ve/veya iade yönetimi imkânlarına ve yurt dışı pazaryeri entegrasyonuna sahip, imalatçı şirketlerin üretimini e-ihracata yönlendirmek üzere Bakanlıkça bu statü verilen şirkettir.", "An e-export consortium is a company given this status by the Ministry to steer manufacturers’ output to e-export: able to carry e-export end to end, with direct-to-consumer models, staff and know-how, overseas storage, distribution and/or returns handling, and overseas marketplace integration.", DECISION),
	told$1("E-1.1.7", [
		"definition",
		"second-hand",
		"Karar m.2",
		"GIR"
	], "Dijital pazarlama; arama motoru, internet sitesi, sosyal medya, mobil uygulama ve benzeri kanallarla müşteriye uzaktan ulaşan pazarlamadır. Dijital pazaryeri tanıtımı; ürünü veya markayı pazaryerinde öne çıkarmak için işletmeciden satın alınan, tıklama başına ödeme dahil, ücretli tanıtımdır.", "Digital marketing reaches customers remotely through search engines, web sites, social media, mobile apps and the like. Digital marketplace promotion is paid placement, pay-per-click included, bought from the marketplace operator to push a product or brand forward on the marketplace.", DECISION),
	told$1("E-1.1.8", [
		"definition",
		"text",
		"Karar m.2(1)(f), değişik",
		"AGD"
	], "E-ticaret paydaşı; yurt dışı pazaryerlerinin iş ortağı olarak tanıdığı veya ülkede uçtan uca e-ticaret çözümü sunan firma ya da kuruluştur. Bu, değişiklikten sonraki tanımdır.", "An e-commerce stakeholder is a firm or body that overseas marketplaces recognise as partner, or one that gives end-to-end e-commerce solutions in the country. This is the wording after the amendment.", AMENDMENT_2026),
	told$1("E-1.1.9", [
		"definition",
		"assumed",
		"Karar m.2(1)(h), değişik",
		"AGD"
	], "Yurt dışı pazaryeri; yurt dışında yerleşik olan veya 3’ten fazla yabancı ülkede faaliyet gösteren pazaryeridir. Bu, değişiklikten sonraki tanımdır; 3 sayısı, okunabilen nüshada bozuk çıkan bir yerin yorumudur.", "An overseas marketplace is one resident abroad or active in more than 3 foreign countries. This is the wording after the amendment; the figure 3 is a reading of a garbled place in the copy at hand.", {
		...AMENDMENT_2026,
		doubts: ["E-1.1.9"]
	}),
	told$1("E-1.1.10", [
		"definition",
		"text",
		"Genelge m.3",
		"OFI"
	], "Genelge ayrıca şunları tanımlar: Bakanlık yurt dışı temsilcisi (ticaret müşaviri, ticaret ataşesi veya görevlendirilen başka bir kişi), BGB, canlı yayın e-ticareti, çevrim içi mağaza ve çevrim içi satış aracısı (canlı yayında takipçilerine satış yapan kişi).", "The circular also defines: the Ministry’s overseas representative (trade counsellor, attaché or another person assigned), the BGB, live-stream e-commerce, the online store, and the online sales intermediary (the person who sells to followers in a live stream)."),
	told$1("E-1.1.11", [
		"definition",
		"text",
		"Konsorsiyum Genelgesi m.3",
		"ABM"
	], "Konsorsiyum Genelgesi ayrıca şunları tanımlar: dış ticaret sermaye şirketi (DTSŞ), e-ihracat hizmet sağlayıcısı (altyapı, dijital pazarlama, lojistik ve entegrasyon firmaları), konsorsiyum ortaklığı (sözleşmeyle kurulan ayrı tüzel kişi) ve konsorsiyum sözleşmesi.", "The consortium circular also defines: the foreign-trade capital company (DTSŞ), the e-export service provider (infrastructure, digital marketing, logistics and integration firms), the consortium partnership (a separate legal person set up by contract) and the consortium agreement."),
	told$1("E-1.1.12", [
		"definition",
		"text",
		"–",
		"SEED1"
	], "Statü sorularının baktığı satış modelleri: kendi internet sitesi, stoklu veya stoksuz aracı firma, pazaryeri, sosyal medya.", "The sales models the status questions look at: own web site, intermediary firm with or without stock, marketplace, social media.")
];

// packages/law/src/e-export/texts/status-standing.ts
const statusStanding = [
	told$1("E-1.2.1", [
		"computed",
		"second-hand",
		"–",
		"GIL, TAS"
	], "Yararlanıcı bütün desteklerden tek bir statüyle yararlanır.", "A beneficiary uses exactly one status for all supports."),
	told$1("E-1.2.2", [
		"procedure",
		"text",
		"–",
		"TIMS, ITK, GIL"
	], "Şirket statüsünü üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS) verir. Diğer statüleri TİM E-İhracat Sekretaryası inceler, Genel Müdürlük karara bağlar; konsorsiyum statüsünü Bakanlık verir.", "Company status is granted by the general secretariat of the exporters’ associations (İBGS) of which the company is a member. The other statuses are examined by the TİM E-İhracat Sekretaryası and decided by the General Directorate; consortium status is given by the Ministry."),
	told$1("E-1.2.3", [
		"computed",
		"text",
		"–",
		"TIMS, TAS"
	], "Yararlanıcının ihracatçı birliği üyesi ve tüzel kişi olması zorunludur.", "The beneficiary must be a member of an exporters’ association and a legal person."),
	told$1("E-1.2.4", [
		"computed",
		"second-hand",
		"–",
		"GIL, TAS"
	], "DYS kaydı zorunludur. MERSİS bilgileri güncel, NACE kodu doğru olmalıdır. Bir MERSİS numarası bir yararlanıcıdır; kaydı merkez şirket yapar, şubeler yapamaz.", "Registration in DYS is mandatory. MERSİS data must be current and the NACE code right. One MERSİS number is one beneficiary; the head company registers, branches cannot."),
	told$1("E-1.2.5", [
		"computed",
		"text",
		"–",
		"TIMS"
	], "Akış: kapsam başvurusu, kapsama alma kararı, ön onay başvurusu, faaliyet, ödeme başvurusu, ödeme.", "The flow: coverage application, coverage decision, pre-approval application, activity, payment application, payment."),
	told$1("E-1.2.6", [
		"procedure",
		"second-hand",
		"–",
		"SEED2"
	], "5986 sayılı Kararda incelemeci kuruluş, başvuranın üyesi olduğu ihracatçı birliğidir.", "Under Decision 5986 the examining body is the applicant’s exporters’ association."),
	told$1("E-1.3.1", [
		"procedure",
		"second-hand",
		"Genelge",
		"TAS, KD24"
	], "Şirket, ilk başvurusuyla birlikte EK-Şirket Başvuru Formunu verir.", "A company hands in the form EK-Şirket Başvuru Formu with its first application."),
	told$1("E-1.3.2", [
		"computed",
		"second-hand",
		"–",
		"KD24, TRB25"
	], "Şirket, tescilli bir markaya veya marka başvurusuna sahip olmalıdır. Bu markayı taşıyan ürünler, şirketin ürettiği ya da ürettirdiği veya tedarik ettiği Türk ürünleri olmalıdır.", "A company must have a registered brand or a brand application. The goods of that brand must be Turkish products that the company makes, has made, or buys in.", { doubts: ["E-13.13"] }),
	told$1("E-1.3.3", [
		"procedure",
		"text",
		"–",
		"TIMS, GIL"
	], "Belgeler: yurt içi marka tescil belgesi veya başvurusu, ortaklık yapısı, KTÜN bilgisi; imalatçı ise kapasite raporu veya ekspertiz raporu; tedarikçi ise fatura, tedarik sözleşmesi, satış yetki belgesi veya tedarikçinin kapasite raporu; marka tescil bilgi formu; incelemeci kuruluşun isteyeceği diğer belgeler.", "Documents: domestic trademark registration or application, shareholding structure, GTIN information; capacity report or expertise report if manufacturer; if supplied, invoice, supply contract, sales authorisation or the supplier’s capacity report; trademark information form; anything else the examining body asks for."),
	told$1("E-1.3.4", [
		"procedure",
		"second-hand",
		"–",
		"GIL"
	], "Kooperatifler üye listesini ve il ticaret müdürlüğünden veya odadan alınan faaliyet belgesini ekler.", "Cooperatives add a member list and an activity document from the provincial trade directorate or the chamber."),
	told$1("E-1.3.5", [
		"procedure",
		"second-hand",
		"–",
		"GIL"
	], "Harcamayı organik bağlı yurt dışı şirket yapıyorsa bu şirketin kuruluş ve sermaye belgeleri verilir; Bakanlık yurt dışı temsilcisinin onayı gerekebilir.", "Where an organically linked foreign company spends, its registration and capital documents are given; approval of the Ministry’s overseas representative may be needed."),
	told$1("E-1.3.6", [
		"computed",
		"second-hand",
		"–",
		"TAH, SAB, SEED2, KD24"
	], "Genel Müdürlük şirketleri, e-ihracata hazırlık ve geçişteki ihtiyaçlarına ve ihracat tutarlarına göre kademelendirir. Dijital pazaryeri tanıtımı, sipariş karşılama ve komisyon üst limitleri şirketin kademesine göredir; yayımlanan tutarlar en üst kademenindir. Kademe tablosu kaynaklarda yoktur.", "The General Directorate grades companies by need and export amount in their preparation for and move to e-export. The ceilings of marketplace promotion, fulfilment and commission go by company grade; the published amounts are those of the top grade. No source gives the table of grades.", { doubts: ["E-13.2", "E-2.34"] }),
	told$1("E-1.3.7", [
		"computed",
		"second-hand",
		"Genelge m.18",
		"SEED1, EID23, GIL, TRB24, TRB25, TAS"
	], "Bazı destekler şirketten bir ihracat eşiğini aşmasını ister. Eşik önce 5 milyon USD, 2023’ten en az Mayıs 2025’e kadar 2,5 milyon USD olmuş, 13 Nisan 2026 Genelgesiyle 1 milyon USD üzerine inmiştir. Önceki takvim yılının GB ihracatı ile BGB e-ticaret ihracatının toplamına bakılır.", "Some supports ask a company to be above an export threshold. It was 5 million USD first, 2.5 million USD from 2023 to at least May 2025, and is over 1 million USD since the circular of 13 April 2026. GB exports and BGB e-commerce exports of the previous calendar year are counted together.", { doubts: ["E-13.28"] }),
	told$1("E-1.3.8", [
		"computed",
		"second-hand",
		"–",
		"TRB24, TRB25"
	], "Marka/Turquality programındaki şirketlerde ürünün tamamen veya kısmen Türkiye’de üretilmiş olması şartı aranmaz.", "Companies in the Brand/Turquality programme are not asked that the product be wholly or partly made in Türkiye.", { doubts: ["E-13.19"] })
];

// packages/law/src/e-export/texts/status.ts
const statusTexts = [
	...statusDefinitions,
	...statusStanding,
	...statusConditions
];

// packages/law/src/e-export/texts/totals.ts
const totalTexts = [told$1("E-11.1", [
	"computed",
	"text",
	"Karar m.10/2",
	"SEED1, EID23, TAH"
], "Bir yararlanıcının bu Karardaki desteklerden bir yılda alabileceği toplam, statüsüne göre sınırlıdır; her desteğin kendi üst limitine ek olarak uygulanır.", "What one beneficiary may have from the supports of this Decision in a year is limited by status; it applies on top of each support’s own ceiling.", {
	...DECISION,
	doubts: ["E-2.31"]
}), told$1("E-11.1.T", [
	"computed",
	"derived",
	"Karar m.10/2",
	"SEED1, EID23, TAS"
], "Yıllık toplamların 2022–2026 tablosu: şirket; perakende e-ticaret sitesi, pazaryeri ve konsorsiyum; B2B platformu. 2022 ve 2023 tutarları yayımlanmıştır; 2026 tutarları şirket ile perakende e-ticaret sitesi, pazaryeri ve konsorsiyum için yayımlanmıştır; diğerleri endeksleme kuralıyla türetilmiştir. Her tutarın kendi güven derecesi vardır.", "Table of the yearly totals, 2022–2026: company; retail site, marketplace and consortium; B2B platform. The amounts of 2022 and 2023 are published; those of 2026 are published for company and for retail site, marketplace and consortium; the others are derived by the indexation rule. Each amount has a grade of its own.", { doubts: ["E-2.31", "E-13.7"] })];

// packages/law/src/e-export/texts/rule-sources.ts
function source$1(code, witness, tr, en, address) {
	return {
		code,
		witness,
		words: {
			tr,
			en
		},
		...address === void 0 ? {} : { address }
	};
}
const SUMMARY_TR = "danışmanlık özeti";
const SUMMARY_EN = "consultancy summary";
const ruleSources = [
	source$1("SEED0", "official", "TİM E-İhracat Sekretaryası, TikTok reklam giderleri kılavuzu", "TİM E-İhracat Sekretaryası, guide on TikTok ad expenses"),
	source$1("SEED1", "official", "Ticaret Bakanlığı, e-ihracat destekleri sunumu", "Ministry of Trade, slides on e-export supports"),
	source$1("SEED2", "summary", "3 Aralık 2024 Genelgesi üzerine hukuk bürosu notu", "law-firm note on the circular of 3 December 2024"),
	source$1("S", "official", "5448 sayılı Kararın lojistik desteklerine ilişkin Genelge metni", "text of the circular on logistics supports under Decision 5448"),
	source$1("Q", "reader", "kardeş bir destekte incelemeci kuruluş uygulaması", "practice of an examining body in a sister regime"),
	source$1("TAS", "reader", "Karar, Genelge ve 2026 limitlerini okuduğunu söyleyen açık kaynak proje", "open-source project that says it read the Decision, the circular and the 2026 limits", "github.com/mertzas/tesvik-asistani"),
	source$1("TAH", "reader", "aynı projenin e-ticaret destek hesaplayıcısı", "e-commerce support calculator of the same project", "github.com/mertzas/tesvik-asistani"),
	source$1("GIL", "reader", "Bakanlık Rehberinin (Mayıs 2025) özeti", "digest of the Ministry’s guide (May 2025)", "github.com/hamzahologlu/giliga-ihracat"),
	source$1("TRB24", "summary", `${SUMMARY_TR}, Eylül 2024`, `${SUMMARY_EN}, September 2024`, "github.com/turbaydanismanlik/turbay-danismanlik"),
	source$1("TRB25", "summary", `${SUMMARY_TR}, Ocak–Şubat 2025`, `${SUMMARY_EN}, January–February 2025`, "github.com/turbaydanismanlik/turbay-danismanlik"),
	source$1("KD24", "summary", `${SUMMARY_TR}, 2024 limit listesi ve statü ölçütleri`, `${SUMMARY_EN}, limit list and status criteria of 2024`),
	source$1("KOR", "summary", `${SUMMARY_TR}, 2026 ihracat destekleri`, `${SUMMARY_EN}, export supports of 2026`, "github.com/hayko28/korayakdag-website"),
	source$1("KOR2", "summary", `${SUMMARY_TR}, limitler ve depo kirası (2026)`, `${SUMMARY_EN}, limits and depot rent (2026)`, "github.com/hayko28/korayakdag-website"),
	source$1("EID23", "summary", `${SUMMARY_TR}, 2023 limitleri`, `${SUMMARY_EN}, limits of 2023`, "eihracatdestekleri.com"),
	source$1("EID", "summary", `${SUMMARY_TR}, desteklerden yararlananlar`, `${SUMMARY_EN}, who may use the supports`, "eihracatdestekleri.com"),
	source$1("AGD", "official", "Karar değişikliğinin metni (nüshası bozuk)", "text of the amending Decision (poor copy)", "agdenetim.com"),
	source$1("OFI", "official", "Genelge metninin ilk 3 maddesi", "text of the circular, first 3 articles", "ofisus.com"),
	source$1("OFI2", "summary", SUMMARY_TR, SUMMARY_EN, "ofisus.com"),
	source$1("ABM", "official", "Konsorsiyum Genelgesi metninin başı", "start of the text of the consortium circular", "abmevzuat.com"),
	source$1("TIMS", "official", "TİM E-İhracat Sekretaryası, başvuru süreci sayfası", "TİM E-İhracat Sekretaryası, page on the application process", "tim-sekreterya.ono.zone/en/basvuru-sureci"),
	source$1("TIMA", "official", "TİM, DTTM aracı sayfası", "TİM, page of the DTTM tool", "tim-sekreterya.ono.zone/en/amazon"),
	source$1("ITK", "official", "bir ihracatçı birliğinin sayfası", "page of an exporters’ association", "itkib.org.tr"),
	source$1("INO", "summary", `${SUMMARY_TR}, hedef ülkeler`, `${SUMMARY_EN}, target countries`, "inovakademi.com"),
	source$1("SAB", "summary", "gazete haberi, Ağustos 2022", "newspaper report, August 2022", "sabah.com.tr"),
	source$1("ESN", "summary", "hukuk bürosu notu, Eylül 2022", "law-firm note, September 2022", "esin.av.tr"),
	source$1("GIR", "summary", "gazete haberi, 2022", "newspaper report, 2022", "girisimcigazetesi.com"),
	source$1("IST", "summary", SUMMARY_TR, SUMMARY_EN, "istesdanismanlik.com"),
	source$1("IHR", "summary", SUMMARY_TR, SUMMARY_EN, "ihracateksperi.com"),
	source$1("SCA", "summary", `${SUMMARY_TR}, sipariş karşılama`, `${SUMMARY_EN}, order fulfilment`, "scaleistanbul.com"),
	source$1("PAR", "summary", "dergi yazısı, Mart 2024", "magazine article, March 2024", "paradergi.com.tr")
];

// packages/law/src/e-export/texts/index.ts
const ruleTexts = [
	...statusTexts,
	...commonTexts,
	...marketEntryReportTexts,
	...marketplacePromotionTexts,
	...eExportPromotionTexts,
	...orderFulfilmentTexts,
	...depotRentTexts,
	...integrationTexts,
	...onlineStoreTexts,
	...commissionTexts,
	...totalTexts,
	...cooperationBodyTexts,
	...indexationTexts,
	...openQuestionTexts,
	...sharedRuleTexts
];
const byRule = new Map([...ruleTexts, ...cellTexts].map((text) => [text.rule, text]));
function findRuleText(rule) {
	return byRule.get(rule);
}

// packages/law/src/view/rules.ts
function findRule(id) {
	const text = findRuleText(id);
	if (text === void 0) return void 0;
	return {
		rule: id,
		says: text.says,
		article: text.article,
		grade: text.grade,
		sources: text.sources,
		since: text.since ?? null,
		knownSince: text.knownSince ?? null,
		class: text.class,
		doubts: doubtsOn(id, text.doubts ?? [])
	};
}
const BEARING = /* @__PURE__ */ new Map();
for (const { id, bearsOn } of doubts) for (const rule of bearsOn) BEARING.set(rule, [...BEARING.get(rule) ?? [], id]);
function doubtsOn(rule, named) {
	const others = named.filter((id) => id !== rule || findDoubt(id) !== void 0);
	return [.../* @__PURE__ */ new Set([...BEARING.get(rule) ?? [], ...others])];
}
function citation(id) {
	const rule = findRuleText(id);
	return {
		article: rule?.article ?? "",
		grade: rule?.grade ?? "assumed"
	};
}

// packages/law/src/matrix/between.ts
function betweenWords(answer, on, say) {
	if (answer.known) return say(answer.entry.value);
	const parts = answer.between.map((entry) => entryStart(entry) <= on ? beforeWords(entry, say) : afterWords(entry, say));
	if (parts.length === 0) return words("hiçbir kaynak söylemiyor", "no source says");
	return words(parts.map((part) => part.tr).join("; "), parts.map((part) => part.en).join("; "));
}
function beforeWords(entry, say) {
	const last = entry.until === void 0 ? entry.seenTo ?? entryStart(entry) : entry.until - 1;
	return dayAnd(entry.until === void 0 ? words("en son {day} günü görülen: {value}", "last seen on {day}: {value}") : words("{day} gününe kadar: {value}", "until {day}: {value}"), last, say(entry.value));
}
function afterWords(entry, say) {
	return dayAnd(entry.from === void 0 ? words("{day} günü görülen: {value}", "seen on {day}: {value}") : words("{day} gününden beri: {value}", "since {day}: {value}"), entryStart(entry), say(entry.value));
}
function dayAnd(template, day, value) {
	const on = day;
	return fill(template, {
		day: words(showDay(on, "tr"), showDay(on, "en")),
		value
	});
}

// packages/law/src/e-export/statuses/before-decision.ts
function isBeforeDecision({ on, knownOn }) {
	return on < DECISION_DAY || knownOn < DECISION_DAY;
}
const SAID$1 = words(`5986 sayılı Karar ${showDay(DECISION_DAY, "tr")} gününde yayımlandı ve yürürlüğe girdi.`, `Decision 5986 was published and came into force on ${showDay(DECISION_DAY, "en")}.`);
const notInForce = {
	condition: "inForce",
	rule: "E-12.3.1",
	title: words("Yürürlük", "In force"),
	words: SAID$1,
	verdict: "fails",
	facts: [],
	operands: [],
	versions: [{
		label: words("5986 sayılı Karar", "Decision 5986"),
		words: SAID$1,
		source: {
			rule: "E-12.3.1",
			grade: "second-hand",
			from: "SEED2, IHR, GIR",
			article: "Karar"
		},
		from: DECISION_DAY,
		until: void 0,
		seenFrom: void 0,
		seenTo: void 0,
		knownFrom: void 0,
		silent: false,
		thresholds: [],
		verdict: "fails",
		why: void 0,
		lacking: void 0
	}],
	bounded: true,
	underVersionsSeen: "fails",
	lacking: words(`Sorulan gün de bilgi günü de ${showDay(DECISION_DAY, "tr")} ya da sonrası olmalı.`, `Both the day asked about and the day of knowledge must be ${showDay(DECISION_DAY, "en")} or later.`),
	note: void 0,
	doubts: []
};

// packages/law/src/e-export/statuses/share.ts
function share$1(part, whole) {
	return {
		part,
		whole
	};
}
function compareShares(a, b) {
	const left = a.part * b.whole;
	const right = b.part * a.whole;
	return left < right ? -1 : left > right ? 1 : 0;
}
function readShare(text, place) {
	const [part, whole, ...more] = text.split("/");
	if (more.length > 0) throw unreadable(text, place);
	const read = whole === void 0 ? over(plain(text, text, place), {
		digits: 100n,
		scale: 0
	}) : over(plain(part, text, place), plain(whole, text, place));
	if (read.whole <= 0n || read.part < 0n || read.part > read.whole) throw problem("share.out-of-range", words(`Pay 0 ile 100 yüzde arasında olmalı: ${text}.`, `A share lies between 0 and 100 per cent: ${text}.`), {
		place,
		wayOut: WAY_OUT
	});
	return read;
}
function showShare({ part, whole }) {
	if (whole <= 10n) return words(`${part}/${whole}`, `${part}/${whole}`);
	const points = Number(divRound(part * 10000n, whole, "down"));
	if (!(part * 10000n % whole !== 0n)) return words(showPercent(points, "tr"), showPercent(points, "en"));
	const text = `${Math.trunc(points / 100)}.${String(points % 100).padStart(2, "0")}`;
	return words(`%${groupDigits(text, "tr")}…`, `${groupDigits(text, "en")}… %`);
}
const WAY_OUT = words("Yüzde olarak (66.67) ya da bölü ile (2000000/3000000) yazın.", "Write it in per cent (66.67) or as part over whole (2000000/3000000).");
function over(part, whole) {
	const scale = Math.max(part.scale, whole.scale);
	const raised = (value) => value.digits * 10n ** BigInt(scale - value.scale);
	return {
		part: raised(part),
		whole: raised(whole)
	};
}
function plain(text, told, place) {
	try {
		return decimal(text);
	} catch {
		throw unreadable(told, place);
	}
}
function unreadable(text, place) {
	return problem("share.unreadable", words(`“${text.slice(0, 40)}” bir pay değil.`, `“${text.slice(0, 40)}” is not a share.`), {
		place,
		wayOut: WAY_OUT
	});
}

// packages/law/src/e-export/statuses/facts/definition.ts
const YES_NO = {
	no: words("hayır", "no"),
	yes: words("evet", "yes")
};
function yesNo(name, question, why = "ask") {
	return {
		type: "yes-no",
		name,
		question,
		answers: YES_NO,
		why
	};
}
function choice(name, question, answers) {
	return {
		type: "choice",
		name,
		question,
		answers,
		why: "ask"
	};
}
function count(name, question, year) {
	return {
		type: "count",
		name,
		question,
		answers: {},
		why: "ask",
		...year && { year }
	};
}
function amount(currency, name, question, year) {
	return {
		type: "amount",
		name,
		question,
		answers: {},
		why: "ask",
		currency,
		...year && { year }
	};
}
function share(name, question, year) {
	return {
		type: "share",
		name,
		question,
		answers: {},
		why: "ask",
		...year && { year }
	};
}

// packages/law/src/e-export/statuses/facts/consortium-facts.ts
const consortiumFacts = {
	endToEndExport: yesNo(words("e-ihracatı uçtan uca yapabilme", "the ability to carry e-export end to end"), words("E-ihracatı uçtan uca yapabiliyor musunuz?", "Can you carry e-export end to end?")),
	directToConsumer: yesNo(words("doğrudan tüketiciye ulaşan satış modelleri", "direct-to-consumer sales models"), words("Doğrudan tüketiciye ulaşan satış modelleriniz var mı?", "Do you have direct-to-consumer sales models?")),
	storageOrReturnsAbroad: yesNo(words("yurt dışında depolama, dağıtım ve/veya iade yönetimi", "storage, distribution and/or returns handling abroad"), words("Yurt dışında depolama, dağıtım ya da iade yönetimi imkânınız var mı?", "Do you have storage, distribution or returns handling abroad?")),
	integratedAbroad: yesNo(words("yurt dışı pazaryeri entegrasyonu", "integration with overseas marketplaces"), words("Yurt dışı pazaryerleriyle entegrasyonunuz var mı?", "Are you integrated with overseas marketplaces?")),
	steersManufacturers: yesNo(words("imalatçı şirketlerin üretimini e-ihracata yönlendirme amacı", "the purpose of steering manufacturers’ output to e-export"), words("Amacınız imalatçı şirketlerin üretimini e-ihracata yönlendirmek mi?", "Is it your purpose to steer manufacturers’ output to e-export?")),
	transactionsPreviousYear: count(words("önceki yılda e-ticaret beyanlı işlem sayısı", "transactions declared as e-commerce in the previous year"), words("{year} yılında gümrükte e-ticaret olarak beyan edilmiş kaç işleminiz var?", "How many of your transactions of {year} were declared as e-commerce at customs?"), "previous"),
	transactionsThisYear: count(words("bu yıl e-ticaret beyanlı işlem sayısı", "transactions declared as e-commerce in the current year"), words("{year} yılında bugüne kadar gümrükte e-ticaret olarak beyan edilmiş kaç işleminiz var?", "How many of your transactions of {year} so far were declared as e-commerce at customs?"), "this"),
	iso27001: yesNo(words("ISO 27001 belgesi", "an ISO 27001 certificate"), words("ISO 27001 belgeniz var mı?", "Do you hold an ISO 27001 certificate?")),
	paidUpCapital: amount("TRY", words("ödenmiş sermaye", "paid-up capital"), words("Ödenmiş sermayeniz kaç TL?", "What is your paid-up capital, in lira?")),
	sufficientStaff: yesNo(words("yeterli insan kaynağı ve bilgi birikimi", "sufficient staff and know-how"), words("Bakanlık insan kaynağınızı ve bilgi birikiminizi yeterli buldu mu?", "Did the Ministry find your staff and know-how sufficient?"), "judge"),
	cooperationBody: yesNo(words("işbirliği kuruluşu sayılan kuruluşlardan biri olma", "being one of the bodies that count as cooperation bodies"), words("TİM, TOBB, DEİK, ihracatçı birliği, ticaret veya sanayi odası, organize sanayi bölgesi, sektörel çatı kuruluşu, e-ticaret derneği ya da bunların kurduğu bir şirket misiniz?", "Are you TİM, TOBB, DEİK, an exporters’ association, a chamber of trade or industry, an organised industrial zone, a sectoral umbrella body, an e-commerce association, or a company founded by one of them?"))
};

// packages/law/src/e-export/statuses/facts/platform-facts.ts
const platformFacts = {
	runsB2bPlatform: yesNo(words("işletmeden işletmeye sipariş alabilme", "taking business-to-business orders"), words("Aracı hizmet sağlayıcı olarak işletmeden işletmeye sipariş alınan bir platform işletiyor musunuz?", "As an intermediary provider, do you run a platform that takes business-to-business orders?")),
	worksInBrowsers: yesNo(words("sitenin tarayıcılarda çalışması", "a site that works in browsers"), words("Siteniz yaygın tarayıcılarda çalışıyor mu?", "Does your site work in the usual browsers?")),
	linksLive: yesNo(words("çalışan bağlantılar", "live links"), words("Sitenizdeki bağlantıların hepsi çalışıyor mu?", "Are all links of your site live?")),
	availability: share(words("erişilebilirlik", "availability"), words("Siteniz zamanın yüzde kaçında erişilebilir? (99.5 gibi)", "For what share of the time is your site available? (such as 99.5)")),
	bearsHeavyTraffic: yesNo(words("yoğun trafiğe dayanıklılık", "bearing heavy traffic"), words("Siteniz yoğun trafiği kaldırıyor mu?", "Does your site bear heavy traffic?")),
	paidMembers: count(words("faal ücretli üye sayısı", "active paid members"), words("Kaç faal ücretli üyeniz var?", "How many active paid members do you have?")),
	worldRanking: count(words("dünya sıralaması", "world ranking"), words("Siteniz dünya sıralamasında kaçıncı? (1 en iyi)", "At what place of the world ranking is your site? (1 is best)")),
	searchFilter: yesNo(words("ürün ve firma arama süzgeci", "a product and company search filter"), words("Ürün ve firma arama süzgeci var mı?", "Is there a product and company search filter?")),
	memberPagesShown: yesNo(words("ücretli üyelerin unvan, iletişim, faaliyet ve kataloğunun gösterilmesi", "showing paid members’ title, contact, activity and catalogue"), words("Ücretli üyelerin unvanı, iletişimi, faaliyeti ve kataloğu gösteriliyor mu?", "Are the title, contact, activity and catalogue of paid members shown?")),
	indexedResults: count(words("“site:” dizin aramasının sonuç sayısı", "results of a “site:” index search"), words("Arama motorunda “site:” ile yapılan arama kaç sonuç veriyor?", "How many results does a “site:” search in a search engine give?"))
};

// packages/law/src/e-export/statuses/facts/site-facts.ts
const siteFacts = {
	headOfficeTurkiye: yesNo(words("Türkiye’de iş merkezi", "a head office in Türkiye"), words("İş merkeziniz Türkiye’de mi?", "Is your head office in Türkiye?")),
	sellsOnOwnSite: yesNo(words("kendi markasına ait sitede perakende satış", "retail sales on a site of the firm’s own brand"), words("Kendi markanıza ait bir sitede perakende satış yapıyor musunuz?", "Do you sell by retail on a site of your own brand?")),
	runsMarketplace: yesNo(words("başka satıcıların mal satışı için sözleşme yaptığı veya sipariş aldığı bir pazaryerinin işletilmesi", "running a marketplace where other sellers contract or take orders for goods"), words("Başka satıcıların mal sattığı bir pazaryeri işletiyor musunuz?", "Do you run a marketplace where other sellers sell goods?")),
	onlineSalesShare: share(words("çevrim içi satışın önceki yıl hasılatındaki payı", "the online share of the previous year’s revenue"), words("{year} yılı satış hasılatınızın ne kadarı çevrim içi satıştan geldi? (66.67 ya da 2000000/3000000)", "What share of your sales revenue of {year} came from online sales? (66.67 or 2000000/3000000)"), "previous"),
	ownBrandShare: share(words("kendi ve organik bağlı markaların satışlardaki payı", "the share of own and organically linked brands in sales"), words("Satışlarınızın ne kadarı kendi markalarınızdan veya organik bağlı şirketlerin markalarından geliyor? (25 ya da 1/4)", "What share of your sales comes from your own brands or those of organically linked companies? (25 or 1/4)")),
	etbisNetSales: amount("TRY", words("ETBİS net satışı", "ETBİS net sales"), words("ETBİS’teki {year} yılı net satışınız kaç TL?", "What are your net sales of {year} in ETBİS, in lira?"), "previous"),
	issuesOwnInvoices: yesNo(words("faturaların kendi tüzel kişiliğince düzenlenmesi", "invoices issued by the firm’s own legal person"), words("Satış faturalarını kendi tüzel kişiliğiniz mi düzenliyor?", "Are the sales invoices issued by your own legal person?")),
	activeTwoCalendarYears: yesNo(words("son iki takvim yılında faaliyet", "activity in the last two calendar years"), words("Siteniz son iki takvim yılının tamamında faal miydi?", "Was your site active through the last two calendar years?")),
	activeLastTwoYears: yesNo(words("son iki yılda faaliyet", "activity in the last two years"), words("Pazaryeriniz, platformunuz ya da sitelerinizden en az biri son iki yıldır faal mi?", "Has your marketplace, your platform or at least one of your sites been active in the last two years?")),
	trustMark: choice(words("Güven Damgası", "the trust stamp"), words("Güven Damganız ya da dengi bir belgeniz var mı?", "Do you have the trust stamp or an equivalent?"), {
		none: words("ikisi de yok", "neither"),
		equivalent: words("dengi olan uluslararası geçerli belge", "an internationally valid certificate equal to it"),
		stamp: words("Güven Damgası", "the trust stamp")
	}),
	infrastructureProvider: yesNo(words("uluslararası bir e-ticaret altyapı sağlayıcısından belgeli hizmet", "documented service from an international e-commerce infrastructure provider"), words("Uluslararası bir e-ticaret altyapı sağlayıcısından hizmet alıyor ve bunu belgeleyebiliyor musunuz?", "Do you have service from an international e-commerce infrastructure provider, and documents of it?")),
	paymentLogisticsIntegration: yesNo(words("ödeme ve lojistik entegrasyonu", "payment and logistics integration"), words("Ödeme ve lojistik entegrasyonunuz var mı?", "Do you have payment and logistics integration?")),
	fulfilment: yesNo(words("sipariş karşılama istasyonu veya bu konuda iş birliği", "a fulfilment station or a fulfilment partnership"), words("Sipariş karşılama istasyonunuz ya da bu konuda bir iş birliğiniz var mı?", "Do you have a fulfilment station or a fulfilment partnership?")),
	serviceProviders: count(words("pazaryerindeki hizmet sağlayıcı sayısı", "service providers on the marketplace"), words("Pazaryerinizde kaç hizmet sağlayıcı (satıcı) var?", "How many service providers (sellers) are on your marketplace?")),
	listedProducts: count(words("pazaryerindeki ürün sayısı", "products on the marketplace"), words("Pazaryerinizde kaç ürün var?", "How many products are on your marketplace?"))
};

// packages/law/src/e-export/statuses/facts/standing-facts.ts
const standingFacts = {
	legalForm: choice(words("hukuki yapı", "legal form"), words("Firmanızın hukuki yapısı nedir?", "What is the legal form of your firm?"), {
		commercialCompany: words("Türk Ticaret Kanunu m.124’te sayılan bir ticaret şirketi", "a company of art. 124 of the Turkish Commercial Code"),
		cooperative: words("1163 veya 4572 sayılı Kanuna tabi, ticari ya da sınai faaliyeti olan kooperatif veya birlik", "a cooperative or union under Law 1163 or 4572 that carries on trade or industry"),
		soleTrader: words("şahıs işletmesi", "a sole trader"),
		ordinaryPartnership: words("adi ortaklık", "an ordinary partnership"),
		otherLegalPerson: words("başka bir tüzel kişi (dernek, vakıf, ticari faaliyeti olmayan kooperatif)", "another legal person (association, foundation, cooperative without trade)")
	}),
	statusInUse: choice(words("kullanılmakta olan statü", "the status in use"), words("E-ihracat desteklerinden şu anda hangi statüyle yararlanıyorsunuz?", "Under which status do you use the e-export supports at present?"), {
		none: words("henüz hiçbiriyle", "none yet"),
		...STATUS_WORDS
	}),
	unionMember: yesNo(words("ihracatçı birliğine üyelik", "membership of an exporters’ association"), words("İhracatçı birliğine üye misiniz?", "Are you a member of an exporters’ association?")),
	dysRegistered: yesNo(words("DYS kaydı", "registration in DYS"), words("DYS kaydınız var mı?", "Are you registered in DYS?")),
	brand: choice(words("marka", "the brand"), words("Markanız Türkiye’de tescilli mi, başvurusu yapıldı mı?", "Is your brand registered in Türkiye, or applied for?"), {
		none: words("başvuru da yok", "not even applied for"),
		applied: words("marka başvurusu", "a brand application"),
		registered: words("tescilli marka", "a registered brand")
	}),
	brandGoodsTurkish: yesNo(words("marka ürünlerinin, firmanın ürettiği, ürettirdiği veya tedarik ettiği Türk ürünleri olması", "goods of the brand being Turkish products that the firm makes, has made or buys in"), words("Bu markayı taşıyan ürünler, sizin ürettiğiniz, ürettirdiğiniz veya tedarik ettiğiniz Türk ürünleri mi?", "Are the goods of that brand Turkish products that you make, have made or buy in?")),
	brandProgramme: yesNo(words("Marka/Turquality programı", "the Brand/Turquality programme"), words("Marka/Turquality programında mısınız?", "Are you in the Brand/Turquality programme?")),
	previousYearExport: amount("USD", words("önceki takvim yılı ihracatı", "exports of the previous calendar year"), words("{year} takvim yılında ihracatınız kaç ABD dolarıydı? (GB ihracatı ile BGB e-ticaret ihracatının toplamı)", "What were your exports in the calendar year {year}, in US dollars? (GB exports and BGB e-commerce exports together)"), "previous")
};

// packages/law/src/e-export/statuses/status-facts.ts
const statusFactCatalogue = {
	...standingFacts,
	...siteFacts,
	...platformFacts,
	...consortiumFacts
};
const STATUS_FACT_NAMES = Object.keys(statusFactCatalogue);
function statusFact(name) {
	return statusFactCatalogue[name];
}
function isStatusFactName(name) {
	return Object.hasOwn(statusFactCatalogue, name);
}
function yearAsked(name, on) {
	const { year } = statusFact(name);
	return year === void 0 ? void 0 : year === "previous" ? yearOf(on) - 1 : yearOf(on);
}
function questionOn(name, on) {
	const { question } = statusFact(name);
	const year = yearAsked(name, on);
	return year === void 0 ? question : fill(question, { year });
}

// packages/law/src/e-export/statuses/told-facts.ts
function toldOn(facts, name, on) {
	const asked = yearAsked(name, on);
	let general;
	let exact;
	for (const told of facts) {
		if (told.fact !== name) continue;
		if (told.year === void 0) general = told;
		else if (told.year === asked) exact = told;
	}
	return exact ?? general;
}
function factsOn(facts, on) {
	return (name) => toldOn(facts, name, on)?.answer;
}
function withAnswer(facts, name, answer) {
	return (asked) => asked === name ? answer : facts(asked);
}
function answerText(answer) {
	switch (answer.type) {
		case "yes-no": return answer.yes ? "yes" : "no";
		case "choice": return answer.answer;
		case "count": return String(answer.count);
		case "amount": return moneyText(answer.money);
		case "share": return `${answer.share.part}/${answer.share.whole}`;
	}
}
function showAnswer(name, answer) {
	switch (answer.type) {
		case "yes-no":
		case "choice": {
			const text = answerText(answer);
			return statusFact(name).answers[text] ?? words(text, text);
		}
		case "count": return showCount(answer.count);
		case "amount": return showWhole(answer.money);
		case "share": return showShare(answer.share);
	}
}
function showCount(value) {
	const grouped = (dot) => String(value).replace(/\B(?=(\d{3})+$)/g, dot);
	return words(grouped("."), grouped(","));
}
function showWhole(money) {
	const cut = (text) => money.minor % 100n === 0n ? text.replace(/[.,]00(?= |$)/, "") : text;
	return words(cut(showMoney(money, "tr")), cut(showMoney(money, "en")));
}

// packages/law/src/matrix/columns.ts
const FIRM_COLUMNS = [
	"company",
	"companyAboveThreshold",
	"consortium",
	"retailSite",
	"b2bPlatform",
	"marketplace",
	"cooperationBody"
];
const PROJECT_COLUMNS = FIRM_COLUMNS.filter((column) => column !== "companyAboveThreshold");
function statusOf(column) {
	return column === "companyAboveThreshold" ? "company" : column;
}
function isCompany(column) {
	return statusOf(column) === "company";
}
function factsOf(column, day, brandProgramme) {
	const facts = { status: 1 << STATUSES.indexOf(statusOf(column)) };
	if (!isCompany(column)) return facts;
	const threshold = thresholdOn(day);
	const exports = threshold.known ? Number(threshold.entry.value.cents) + (column === "companyAboveThreshold" ? 1 : 0) : NaN;
	return {
		...facts,
		brandProgramme: brandProgramme ? 2 : 1,
		exportPreviousYear: exports
	};
}
function thresholdOn({ on, knownOn }) {
	return valueOn(exportThreshold, on, knownOn, sameFigure);
}
function showThreshold({ cents }) {
	return showWhole({
		minor: cents,
		currency: "USD"
	});
}
function columnWords(column, day) {
	if (column !== "companyAboveThreshold") return STATUS_WORDS[column];
	const threshold = thresholdOn(day);
	return threshold.known ? fill(words("Şirket (ihracatı {figure} üzeri)", "Company (exports above {figure})"), { figure: showThreshold(threshold.entry.value) }) : words("Şirket (ihracatı eşiğin üzeri; eşik bilinmiyor)", "Company (exports above the threshold, which is not known)");
}
const COLUMN_NAMES = {
	...STATUS_WORDS,
	companyAboveThreshold: words("İhracatı eşiğin üzerindeki şirket", "Company above the export threshold")
};

// packages/law/src/matrix/slides.ts
const SEEN_FROM = parseDay("2022-08-25");
const SEEN_TO = parseDay("2022-12-31");
const AFTER = parseDay("2023-01-01");
function told(mark, row, column) {
	const grade = mark === "no-inside-project" ? "assumed" : "text";
	const source = {
		rule: `E-11.3.${row}.${column}`,
		grade,
		from: "SEED1"
	};
	return dated(`matrix.${row}.${column}`, [{
		value: mark,
		seenFrom: SEEN_FROM,
		seenTo: SEEN_TO,
		source
	}, {
		value: mark,
		from: AFTER,
		knownFrom: SEEN_FROM,
		source: {
			...source,
			grade: "assumed"
		}
	}]);
}
const BODIES = {
	"market-entry-report": "through-projects",
	"digital-marketplace-promotion": "through-projects",
	"e-export-promotion": "through-projects",
	"order-fulfilment": "through-projects",
	"depot-rent": "through-projects",
	"marketplace-integration": "no",
	"online-store": "through-projects",
	"marketplace-commission": "through-projects"
};
const PROJECTS = {
	"sector-trade-mission": ["missions", "no-inside-project"],
	"buyer-mission": ["missions", "no-inside-project"],
	"virtual-mission": ["missions", "no-inside-project"],
	"promotion-project": ["promotion-project", "no-inside-project"],
	"development-project": ["development-project", "no-inside-project"],
	"national-platform": ["national-platform", "no"]
};
const PREFIX = "e-export/";
function isProject(support) {
	return tail(support) in PROJECTS;
}
function toldMark(support, column) {
	const name = tail(support);
	const project = PROJECTS[name];
	if (project !== void 0) return column === "cooperationBody" ? void 0 : told(project[1], project[0], column);
	const body = column === "cooperationBody" ? BODIES[name] : void 0;
	return body === void 0 ? void 0 : told(body, name, column);
}
function inSlidesTime(on) {
	return on >= SEEN_FROM && on <= SEEN_TO;
}
function tail(support) {
	return support.startsWith(PREFIX) ? support.slice(9) : support;
}
function toldMarks() {
	return [...Object.entries(BODIES).map(([row, mark]) => told(mark, row, "cooperationBody")), ...[...new Map(Object.values(PROJECTS)).entries()].flatMap(([row, mark]) => [
		"company",
		"consortium",
		"retailSite",
		"b2bPlatform",
		"marketplace"
	].map((column) => told(mark, row, column)))];
}

// packages/law/src/matrix/cell.ts
const REPEALS = /* @__PURE__ */ new Set(["E-7.4", "E-12.3.6"]);
const START$2 = "E-12.3.1";
function findCell(support, column, day) {
	if (isBeforeDecision(day)) return found("no", demandOf(support, ({ rule }) => rule === START$2));
	const who = whoDemand(support);
	const direct = directMark(support, column, day);
	const mark = direct === "no" ? toldMark(support.id, column) : void 0;
	const told = mark === void 0 ? void 0 : valueOn(mark, day.on, day.knownOn);
	const state = repealState(support, day);
	if (told?.known && told.entry.value !== "no") {
		if (state !== "open") return found(state, demandOf(support, isRepeal));
		const { rule, grade } = told.entry.source;
		return {
			mark: told.entry.value,
			rule,
			grade,
			demand: who
		};
	}
	if (direct !== "no" && state !== "open") return found(state, demandOf(support, isRepeal));
	return found(direct, who);
}
function found(mark, demand) {
	const rule = demand?.rule ?? START$2;
	return {
		mark,
		rule,
		grade: citation(rule).grade,
		demand
	};
}
function whoDemand(support) {
	return demandOf(support, ({ stage, condition }) => stage === "standing" && condition.needs.includes("status"));
}
function directMark(support, column, day) {
	const who = whoDemand(support);
	if (who === void 0) return "yes";
	const index = support.demands.indexOf(who);
	const may = (brand) => tryDemand(support, index, day, factsOf(column, day, brand));
	const plain = may(false);
	if (plain === 2) return "yes";
	if (plain === 3) return "unknown";
	return isCompany(column) && may(true) === 2 ? "yes-brand-programme" : "no";
}
function repealState(support, day) {
	const index = support.demands.findIndex(isRepeal);
	if (index < 0) return "open";
	const approvedOn = (preApprovalDay) => tryDemand(support, index, day, { preApprovalDay });
	if (approvedOn(day.on) !== 1) return "open";
	return approvedOn(FIRST_APPROVAL) === 1 ? "repealed" : "repealed-runs-on";
}
const FIRST_APPROVAL = 0;
function isRepeal({ rule }) {
	return REPEALS.has(rule);
}
function demandOf(support, test) {
	return support.demands.find(test);
}

// packages/law/src/matrix/legend.ts
const LEGEND = [
	{
		mark: "yes",
		symbol: "✅",
		words: words("Destekten yararlanır", "May have the support")
	},
	{
		mark: "yes-brand-programme",
		symbol: "✅",
		words: words("Destekten Marka ve Turquality programındaki şirketler yararlanır", "Companies in the Brand/Turquality programme may have the support")
	},
	{
		mark: "no",
		symbol: "❎",
		words: words("Destekten yararlanamaz", "May not have the support")
	},
	{
		mark: "no-inside-project",
		symbol: "❎",
		words: words("Doğrudan yararlanıcı değil, proje kapsamında yer alır", "Not a direct beneficiary, but inside a project")
	},
	{
		mark: "through-projects",
		symbol: "⭕",
		words: words("İşbirliği kuruluşlarının projelerinde yer alarak yararlanılır", "Through projects of cooperation bodies")
	},
	{
		mark: "unknown",
		symbol: "?",
		words: words("O günün mevzuatı bilinmiyor", "The law of the day is not known")
	},
	{
		mark: "repealed-runs-on",
		symbol: "⊘",
		words: words("Kaldırıldı; önceki ön onaylar sürer", "Repealed; earlier approvals run on")
	},
	{
		mark: "repealed",
		symbol: "⊘",
		words: words("Kaldırıldı", "Repealed")
	}
];
const BY_MARK = new Map(LEGEND.map((entry) => [entry.mark, entry]));
function legendOf(mark) {
	return BY_MARK.get(mark);
}

// packages/law/src/matrix/cell-view.ts
const COLOUR = "E-11.3.T";
const BETWEEN_SIGHTINGS$1 = "E-13.28";
function cellView(support, column, day) {
	const cell = findCell(support, column, day);
	const { symbol } = legendOf(cell.mark);
	return {
		column,
		mark: cell.mark,
		symbol,
		words: wordsOf$3(cell, day),
		rule: cell.rule,
		article: articleOf(cell, support),
		grade: cell.grade,
		doubts: doubtsOf$2(support, column, day, cell)
	};
}
function articleOf({ rule }, support) {
	const { article } = citation(rule);
	return article === "" || article === "–" ? support.article : article;
}
function wordsOf$3({ mark, rule, demand }, day) {
	const head = legendOf(mark).words;
	switch (mark) {
		case "yes":
		case "yes-brand-programme": return sentence$2(head, DEPENDS$1);
		case "unknown": return sentence$2(head, thresholdWords(day));
		case "through-projects": return sentence$2(head, findRule(rule)?.says);
		default: return sentence$2(head, demand?.refusal);
	}
}
const DEPENDS$1 = words("Ön onaya ve giderin koşullarına bağlıdır.", "It depends on pre-approval and on the expense.");
function thresholdWords(day) {
	return fill(words("İhracat eşiği: {between}.", "The export threshold: {between}."), { between: betweenWords(thresholdOn(day), day.on, showThreshold) });
}
function sentence$2(head, rest) {
	return rest === void 0 ? words(`${head.tr}.`, `${head.en}.`) : words(`${head.tr}. ${rest.tr}`, `${head.en}. ${rest.en}`);
}
function doubtsOf$2(support, column, day, { mark }) {
	const asked = [whoDemand(support), support.demands.find(isRepeal)];
	return [
		...[...new Set(asked.flatMap((demand) => demand?.condition.doubts ?? []))].filter((doubt) => decides(doubt, support, column, day, mark)),
		...mark === "unknown" ? [BETWEEN_SIGHTINGS$1] : [],
		...colourLost(support, column, day, mark) ? [COLOUR] : []
	];
}
function decides(doubt, support, column, day, mark) {
	return Object.keys(findDoubt(doubt)?.readings ?? {}).some((reading) => findCell(support, column, {
		...day,
		readings: {
			...day.readings,
			[doubt]: reading
		}
	}).mark !== mark);
}
function colourLost(support, column, { on }, mark) {
	if (isProject(support.id)) return column !== "cooperationBody" && (mark === "no" || mark === "no-inside-project");
	return isCompany(column) && inSlidesTime(on) && (mark === "yes" || mark === "yes-brand-programme");
}

// packages/law/src/matrix/place-lists.ts
const ANY_PLATFORM = "*";
const everywhereIn = (countries) => countries.map((country) => [country, "*"]);
const placeLists = [
	{
		list: targetCountries,
		places: everywhereIn(everTargetCountries),
		names: (value) => value === true
	},
	{
		list: onlineStoreCountries,
		places: everywhereIn(everOnlineStoreCountries),
		names: (value) => value === true
	},
	{
		list: commissionPlaces,
		places: everCommissionPlaces,
		names: (value) => value !== "none"
	}
];
function publicEntries({ list }, [country, platform], knownOn) {
	return list.of(country, platform).entries.filter((entry) => (entry.knownFrom ?? entryStart(entry)) <= knownOn);
}
function placesKnown(of, knownOn) {
	return of.places.filter((place) => publicEntries(of, place, knownOn).some((entry) => of.names(entry.value)));
}

// packages/law/src/matrix/countries.ts
const ELSEWHERE$1 = ["ZZ", "*"];
function findWhere(support, day) {
	const demands = support.demands.flatMap((demand, index) => demand.stage === "lines" && speaksOfLists(demand) ? [{
		demand,
		index
	}] : []);
	const outcomeAt = (place, facts = {}) => placeOutcome(support, demands, place, day, facts);
	const deciding = demands.find((one) => placeOutcome(support, [one], ELSEWHERE$1, day, {}) !== 2);
	const list = deciding === void 0 ? void 0 : listOf$1(deciding.demand);
	if (deciding === void 0 || list === void 0) return {
		list,
		demand: void 0,
		listed: [],
		unsure: [],
		complete: true,
		pickedToo: false
	};
	const places = placesKnown(list, day.knownOn).filter((place) => ownPlace(place, outcomeAt));
	const withCover = (wanted) => places.flatMap((place) => {
		const [least, most] = [outcomeAt(place, { autoParts: 1 }), outcomeAt(place, { autoParts: 2 })];
		return (most === 2 ? 2 : most === 1 ? 1 : "open") === wanted ? [{
			place,
			cover: least === most ? "all" : "autoParts"
		}] : [];
	});
	return {
		list,
		demand: deciding.demand,
		listed: withCover(2),
		unsure: withCover("open"),
		complete: outcomeAt(ELSEWHERE$1) === 1,
		pickedToo: outcomeAt(ELSEWHERE$1, { countryPicked: 2 }) === 2
	};
}
function ownPlace(place, outcomeAt) {
	const [country, platform] = place;
	if (platform === "*") return true;
	return [1, 2].some((autoParts) => outcomeAt(place, { autoParts }) !== outcomeAt([country, "*"], { autoParts }));
}
function placeOutcome(support, demands, [country, platform], day, facts) {
	let worst = 2;
	for (const { demand, index } of demands) {
		const agreeable = Object.fromEntries(demand.condition.needs.filter(isYesNo$1).map((fact) => [fact, 2]));
		const outcome = tryDemand(support, index, day, {
			...agreeable,
			countryPicked: 1,
			autoParts: 1,
			...facts
		}, {
			country,
			platform
		});
		if (outcome === 1) return 1;
		if (outcome !== 2) worst = outcome;
	}
	return worst;
}
function isYesNo$1(fact) {
	return findFact(fact)?.type === "yes-no";
}
function speaksOfLists({ condition }) {
	return listIds(condition.canonical).length > 0;
}
function listOf$1({ condition }) {
	const ids = new Set(listIds(condition.canonical));
	return placeLists.find(({ list }) => ids.has(list.id));
}
function listIds(canonical) {
	if (Array.isArray(canonical)) return canonical.flatMap(listIds);
	if (typeof canonical !== "object" || canonical === null) return [];
	return Object.entries(canonical).flatMap(([key, value]) => key === "listed" && typeof value === "string" ? [value] : listIds(value));
}

// packages/law/src/matrix/countries-view.ts
const EVERYWHERE = "E-2.32";
const BETWEEN_SIGHTINGS = "E-13.28";
const TARGET = "target-countries";
function countriesView(support, day) {
	const where = findWhere(support, day);
	const kind = kindOf$1(where, day);
	const { rule, article, grade } = citedFor(where, day);
	const unsure = where.unsure.map(placeView$1);
	const listed = where.listed.map(placeView$1);
	return {
		kind,
		pickedToo: where.pickedToo,
		listed,
		unsure,
		complete: where.complete,
		words: wordsOf$2(kind, where, listed, unsure),
		rule,
		article,
		grade,
		doubts: unsure.length > 0 || !where.complete ? [BETWEEN_SIGHTINGS] : []
	};
}
function kindOf$1(where, day) {
	if (where.list === void 0) return "all";
	if (where.list.list.id === TARGET || followsTargetList(where, day)) return "target";
	return where.listed.length === 0 && !where.complete ? "unknown" : "list";
}
function followsTargetList({ listed, unsure, complete }, { on, knownOn }) {
	const target = placeLists.find(({ list }) => list.id === TARGET);
	if (target === void 0 || unsure.length > 0 || !complete) return false;
	const members = placesKnown(target, knownOn).filter(([country, platform]) => {
		const answer = valueOn(target.list.of(country, platform), on, knownOn);
		return answer.known && target.names(answer.entry.value);
	});
	const named = new Set(listed.map(({ place: [country] }) => country));
	return named.size === members.length && members.every(([country]) => named.has(country));
}
function placeView$1({ place: [country, platform], cover }) {
	const name = countryName(country);
	const own = platform === "*" ? null : platform;
	return {
		country,
		platform: own,
		cover,
		words: own === null ? name : words(`${name.tr} (${own}${cover === "autoParts" ? ", oto yedek parça" : ""})`, `${name.en} (${own}${cover === "autoParts" ? ", automotive spare parts" : ""})`)
	};
}
function citedFor(where, { on, knownOn }) {
	const { list, demand, listed } = where;
	if (list === void 0 || demand === void 0) return {
		rule: EVERYWHERE,
		...citation(EVERYWHERE)
	};
	const sources = listed.flatMap(({ place: [country, platform] }) => {
		const answer = valueOn(list.list.of(country, platform), on, knownOn);
		return answer.known ? [answer.entry.source] : [];
	});
	const [first] = sources;
	if (first === void 0) return {
		rule: demand.rule,
		...citation(demand.rule)
	};
	const grade = sources.reduce((all, source) => weaker(all, source.grade), first.grade);
	return {
		rule: first.rule,
		article: first.article ?? citation(first.rule).article,
		grade
	};
}
function wordsOf$2(kind, { complete, pickedToo }, listed, unsure) {
	if (kind === "all") return words("Tüm ülkeler", "All countries");
	const parts = [kind === "target" ? targetWords(listed, complete) : listed.length > 0 ? names(listed) : NOT_KNOWN$1, ...pickedToo ? [words("ve Bakanlığın pazara giriş koşullarına göre belirlediği ülkeler", "and countries the Ministry picks by market-entry conditions")] : []];
	const said = words(parts.map(({ tr }) => tr).join(" "), parts.map(({ en }) => en).join(" "));
	if (unsure.length === 0) return said;
	return words(`${said.tr}; bilinmeyen: ${names(unsure).tr}`, `${said.en}; not known: ${names(unsure).en}`);
}
const NOT_KNOWN$1 = words("Listesi o gün için bilinmiyor", "The list is not known for that day");
function targetWords(listed, complete) {
	if (listed.length === 0) return words("Hedef ülkeler (listesi o gün için bilinmiyor)", "Target countries (the list is not known for that day)");
	const more = complete ? "" : "+";
	return words(`Hedef ülkeler (${listed.length}${more})`, `Target countries (${listed.length}${more})`);
}
function names(places) {
	return words(places.map((place) => place.words.tr).join(", "), places.map((place) => place.words.en).join(", "));
}

// packages/law/src/matrix/matrix-on.ts
function matrixOn({ on, knownOn = on, readings = {} }) {
	checkReadings(on, readings);
	const day = {
		on,
		knownOn,
		readings
	};
	const tables = [table("firms", FIRM_COLUMNS, supports.filter(({ id }) => !isProject(id)), day), table("projects", PROJECT_COLUMNS, supports.filter(({ id }) => isProject(id)), day)];
	return {
		format: "kervan-matrix/1",
		on: formatDay(on),
		knownOn: formatDay(knownOn),
		legend: LEGEND,
		tables,
		doubts: doubtViews(tables, readings)
	};
}
const TITLES = {
	firms: words("Firmaların destekleri", "Supports of single firms"),
	projects: words("İşbirliği kuruluşlarının destekleri", "Supports of cooperation bodies")
};
function table(id, columns, of, day) {
	return {
		table: id,
		title: TITLES[id],
		columns: columns.map((column) => ({
			column,
			words: columnWords(column, day)
		})),
		rows: of.map((support) => row(support, columns, day))
	};
}
function row(support, columns, day) {
	return {
		support: support.id,
		title: support.title,
		article: support.article,
		cells: columns.map((column) => cellView(support, column, day)),
		countries: countriesView(support, day)
	};
}
function doubtViews(tables, readings) {
	const named = tables.flatMap(({ rows }) => rows.flatMap(({ cells, countries }) => [...cells.flatMap((cell) => cell.doubts), ...countries.doubts]));
	const readingOf = readingInForce(readings);
	return [...new Set(named)].sort().flatMap((id) => {
		const doubt = findDoubt(id);
		if (doubt === void 0) return [];
		const taken = readingOf(id);
		return [{
			doubt: id,
			place: doubt.place,
			taken,
			takenWords: doubt.readings[taken] ?? doubt.place,
			chosen: taken !== doubt.taken,
			why: doubt.why,
			others: Object.entries(doubt.readings).filter(([reading]) => reading !== taken).map(([reading, said]) => ({
				reading,
				words: said
			}))
		}];
	});
}

// packages/law/src/coverage/citations/of-matrix.ts
const DAY = parseDay("2022-10-01");
const MATRIX = {
	in: "matrix",
	name: words("2022 tablosu", "matrix of 2022")
};
const SUPPORTS = { missions: ["sector-trade-mission", "buyer-mission"] };
function ofMatrix() {
	const taken = rowsUnder({});
	return [...matrixCells.filter((cell) => answersAs(cell, taken)).map(({ id }) => id), ...matrixRows.filter((row) => supportsOf(row).every((support) => sameCountries(row, taken.get(support)?.countries))).map(({ support }) => `E-11.3.${support}.countries`)].map((rule) => cited$3(rule, "matrix", MATRIX));
}
function rowsUnder(readings) {
	const { tables } = matrixOn({
		on: DAY,
		readings
	});
	return new Map(tables.flatMap(({ rows }) => rows.map((row) => [row.support.slice(9), row])));
}
function answersAs(cell, rows) {
	return supportsOf(cell.row).every((support) => {
		const answer = cellOf(cell, rows.get(support));
		if (answer === void 0 || answer.symbol === cell.mark) return answer !== void 0;
		return answer.doubts.some((doubt) => Object.keys(findDoubt(doubt)?.readings ?? {}).some((reading) => cellOf(cell, rowsUnder({ [doubt]: reading }).get(support))?.symbol === cell.mark));
	});
}
function cellOf({ column }, row) {
	const name = column === "companyAbove5M" ? "companyAboveThreshold" : column;
	return row?.cells.find((cell) => cell.column === name);
}
function supportsOf({ support }) {
	return SUPPORTS[support] ?? [support];
}
function sameCountries({ countries }, answer) {
	if (answer === void 0) return false;
	if (typeof countries === "string") return answer.kind === countries;
	const listed = answer.listed.map(({ country }) => country);
	return answer.kind === "list" && [...listed].sort().join() === [...countries].sort().join();
}

// packages/law/src/e-export/statuses/condition.ts
function standing(id, source, title, requirement, more = {}) {
	return {
		doubts: [],
		...more,
		id,
		rule: source.rule,
		title,
		undated: {
			requirement,
			source
		}
	};
}
function byVersion$1(id, rule, title, entries, more = {}) {
	return {
		doubts: [],
		...more,
		id,
		rule,
		title,
		history: dated(id, entries)
	};
}
function asks(version, rule, requirement) {
	return entry(version, rule, {
		label: version.label,
		requirement
	});
}
function silent(version, rule, yetAsked) {
	return entry(version, rule, {
		label: version.label,
		requirement: void 0,
		...yetAsked && { yetAsked }
	});
}
function entry(version, rule, value) {
	const { from, until, seenFrom, seenTo, knownFrom, grade, sources, article } = version;
	return {
		value,
		...from !== void 0 && { from },
		...until !== void 0 && { until },
		...seenFrom !== void 0 && { seenFrom },
		...seenTo !== void 0 && { seenTo },
		...knownFrom !== void 0 && { knownFrom },
		source: {
			rule,
			grade,
			from: sources,
			article
		}
	};
}
function source(rule, grade, from, article = "–") {
	return {
		rule,
		grade,
		from,
		article
	};
}

// packages/law/src/e-export/statuses/requirement.ts
const HOLDS = { verdict: "holds" };
const FAILS = { verdict: "fails" };
const UNSAID = {
	verdict: "unknown",
	why: "law"
};
function outcome(holds) {
	return holds ? HOLDS : FAILS;
}
const WHYS = [
	"ask",
	"judge",
	"await",
	"law"
];
function firstWhy(outcomes) {
	return WHYS.find((why) => outcomes.some((one) => one.why === why)) ?? "law";
}
function everyOutcome(outcomes) {
	return decided(outcomes, "fails", HOLDS);
}
function someOutcome(outcomes) {
	return decided(outcomes, "holds", FAILS);
}
function decided(outcomes, decisive, otherwise) {
	const found = outcomes.find((one) => one.verdict === decisive);
	if (found !== void 0) return found;
	const open = outcomes.filter((one) => one.verdict === "unknown");
	return open.length === 0 ? otherwise : {
		verdict: "unknown",
		why: firstWhy(open)
	};
}

// packages/law/src/e-export/statuses/requirements/answers.ts
function isYes$1(name) {
	return answering(name, ["yes"], { isYes: name }, statusFact(name).name);
}
function answerIs(name, answers, said) {
	const definition = statusFact(name);
	const named = answers.map((answer) => definition.answers[answer]);
	if (named.includes(void 0)) throw new Error(`${name} has no answer among ${answers.join(", ")}`);
	return answering(name, answers, { answerIs: [name, ...answers] }, said ?? joined$3(named));
}
function answering(name, allowed, canonical, said) {
	const definition = statusFact(name);
	const given = (answer) => answer?.type === "yes-no" ? answer.yes ? "yes" : "no" : answer?.type === "choice" ? answer.answer : void 0;
	const all = Object.keys(definition.answers).map((answer) => definition.type === "yes-no" ? {
		type: "yes-no",
		yes: answer === "yes"
	} : {
		type: "choice",
		answer
	});
	return {
		needs: [name],
		words: said,
		canonical,
		thresholds: [],
		test: (facts) => {
			const answer = given(facts(name));
			return answer === void 0 ? {
				verdict: "unknown",
				why: definition.why
			} : outcome(allowed.includes(answer));
		},
		lacking: (facts) => {
			const answer = given(facts(name));
			if (answer === void 0 || allowed.includes(answer)) return void 0;
			return fill(words("gereken: {said}", "needed: {said}"), { said });
		},
		probes: (asked) => asked === name ? all : []
	};
}

// packages/law/src/e-export/statuses/requirements/thresholds.ts
function amountAtLeast(name, money) {
	return measured(name, "at-least", {
		type: "amount",
		money
	});
}
function amountAbove(name, money) {
	return measured(name, "above", {
		type: "amount",
		money
	});
}
function countAtLeast(name, count) {
	return measured(name, "at-least", {
		type: "count",
		count
	});
}
function countBelow(name, count) {
	return measured(name, "below", {
		type: "count",
		count
	});
}
function shareAtLeast(name, share) {
	return measured(name, "at-least", {
		type: "share",
		share
	});
}
function unsaidThreshold(name) {
	return {
		needs: [name],
		words: fill(words("{name}: kaynağın tutarını vermediği bir eşik", "{name}: a threshold whose figure the source does not give"), { name: statusFact(name).name }),
		canonical: { unsaidThreshold: name },
		thresholds: [{
			fact: name,
			comparison: "at-least",
			figure: void 0
		}],
		test: () => UNSAID,
		lacking: () => void 0,
		probes: () => []
	};
}
const SAID = {
	"at-least": words("{name}: en az {figure}", "{name}: at least {figure}"),
	above: words("{name}: {figure} üzeri", "{name}: above {figure}"),
	below: words("{name}: {figure} sırasından daha iyi", "{name}: better than {figure}")
};
function measured(name, comparison, figure) {
	const { name: noun } = statusFact(name);
	const holds = (told) => passes(comparison, compare(told, figure));
	return {
		needs: [name],
		words: fill(SAID[comparison], {
			name: noun,
			figure: showAnswer(name, figure)
		}),
		canonical: { [comparison]: [
			name,
			figure.type === "amount" ? figure.money.currency : "",
			answerText(figure)
		] },
		thresholds: [{
			fact: name,
			comparison,
			figure
		}],
		test: (facts) => {
			const told = facts(name);
			return told === void 0 ? {
				verdict: "unknown",
				why: "ask"
			} : outcome(holds(told));
		},
		lacking: (facts) => {
			const told = facts(name);
			return told === void 0 || holds(told) ? void 0 : lackingWords(name, noun, comparison, told, figure);
		},
		probes: (asked) => asked === name ? around(comparison, figure) : []
	};
}
function passes(comparison, compared) {
	return comparison === "at-least" ? compared >= 0 : comparison === "above" ? compared > 0 : compared < 0;
}
function compare(a, b) {
	if (b.type === "share") return a.type === "share" ? compareShares(a.share, b.share) : -1;
	const left = whole(a);
	const right = whole(b);
	return left < right ? -1 : left > right ? 1 : 0;
}
function whole(answer) {
	return answer.type === "amount" ? answer.money.minor : answer.type === "count" ? answer.count : 0n;
}
function lackingWords(name, noun, comparison, told, figure) {
	if (figure.type === "share") return fill(words("{name} en az {figure} olmalı (şimdi {told})", "{name}: at least {figure} (now {told})"), {
		name: noun,
		figure: showAnswer(name, figure),
		told: showAnswer(name, told)
	});
	if (comparison === "below") return fill(words("{name} en çok {most} olmalı", "{name}: {most} or better"), {
		name: noun,
		most: showCount(whole(figure) - 1n)
	});
	const missing = whole(figure) - whole(told) + (comparison === "above" ? 1n : 0n);
	const shown = figure.type === "amount" ? showWhole({
		minor: missing,
		currency: figure.money.currency
	}) : showCount(missing);
	return fill(words("{name} {missing} daha fazla olmalı", "{name}: {missing} more"), {
		name: noun,
		missing: shown
	});
}
function around(comparison, figure) {
	if (figure.type === "share") return [{
		type: "share",
		share: {
			part: 0n,
			whole: 1n
		}
	}, figure];
	const lower = comparison === "above" ? 0n : -1n;
	return [shifted(figure, lower), shifted(figure, lower + 1n)];
}
function shifted(figure, by) {
	return figure.type === "amount" ? {
		type: "amount",
		money: {
			minor: figure.money.minor + by,
			currency: figure.money.currency
		}
	} : {
		type: "count",
		count: figure.count + by
	};
}

// packages/law/src/e-export/statuses/standing-conditions.ts
function standingConditions(status) {
	return [
		standing("oneStatus", source("E-1.2.1", "second-hand", "GIL, TAS"), words("Tek statü", "One status"), answerIs("statusInUse", ["none", status], words("başka bir statünün kullanılmaması", "no other status in use")), {
			doubts: ["E-13.3"],
			note: words("Bir yararlanıcı bütün desteklerden tek bir statüyle yararlanır. Statünün nasıl değiştirileceğini kaynaklar söylemiyor.", "A beneficiary uses one status for all supports. How a status is changed the sources do not say.")
		}),
		standing("legalPerson", source("E-1.2.3", "text", "TIMS, TAS"), words("Tüzel kişilik", "Legal personality"), answerIs("legalForm", [
			"commercialCompany",
			"cooperative",
			"otherLegalPerson"
		], words("tüzel kişilik (şirket, kooperatif ya da başka bir tüzel kişi)", "legal personality (a company, a cooperative or another legal person)"))),
		standing("unionMember", source("E-1.2.3", "text", "TIMS, TAS"), words("İhracatçı birliği üyeliği", "Membership of an exporters’ association"), isYes$1("unionMember")),
		standing("dysRegistered", source("E-1.2.4", "second-hand", "GIL, TAS"), words("DYS kaydı", "Registration in DYS"), isYes$1("dysRegistered"), { note: words("MERSİS bilgileri güncel, NACE kodu doğru olmalıdır; kaydı merkez şirket yapar, şubeler yapamaz.", "MERSİS data must be current and the NACE code right; the head company registers, branches cannot.") })
	];
}
function companyForm(rule, sources, grade) {
	return byVersion$1("companyForm", rule, words("Şirket ya da kooperatif", "A company or a cooperative"), [asks(decision(sources, grade), rule, answerIs("legalForm", ["commercialCompany", "cooperative"]))]);
}
const SEKRETARYA = words("TİM E-İhracat Sekretaryası", "the TİM E-İhracat Sekretaryası");
const GENERAL_DIRECTORATE = words("Genel Müdürlük", "the General Directorate");

// packages/law/src/e-export/statuses/b2b-platform.ts
function general(id, title, requirement) {
	return byVersion$1(id, "E-1.6.1", title, [asks(SOURCE_2024, "E-1.6.1", requirement), asks(GUIDE_2025, "E-1.6.1", requirement)], { doubts: ["E-13.28"] });
}
function technical(id, title, requirement) {
	return byVersion$1(id, "E-1.6.2", title, [asks(SOURCE_2024, "E-1.6.2", requirement)], { doubts: ["E-13.28"] });
}
const b2bPlatform = {
	id: "b2bPlatform",
	title: STATUS_WORDS.b2bPlatform,
	rule: "E-1.1.5",
	beneficiary: true,
	conditions: [
		byVersion$1("ordering", "E-1.1.5", words("İşletmeden işletmeye sipariş", "Business-to-business ordering"), [asks(decision("IST", "second-hand"), "E-1.1.5", isYes$1("runsB2bPlatform"))]),
		companyForm("E-1.1.5", "IST", "second-hand"),
		...standingConditions("b2bPlatform"),
		general("headOffice", words("İş merkezi", "Head office"), isYes$1("headOfficeTurkiye")),
		general("inOperation", words("Faaliyet süresi", "Time in operation"), isYes$1("activeLastTwoYears")),
		general("trustStamp", words("Güven Damgası", "Trust stamp"), answerIs("trustMark", ["stamp", "equivalent"])),
		general("infrastructure", words("Altyapı sağlayıcısı", "Infrastructure provider"), isYes$1("infrastructureProvider")),
		technical("browsers", words("Tarayıcılar", "Browsers"), isYes$1("worksInBrowsers")),
		technical("links", words("Bağlantılar", "Links"), isYes$1("linksLive")),
		technical("availability", words("Erişilebilirlik", "Availability"), shareAtLeast("availability", share$1(99n, 100n))),
		technical("traffic", words("Yoğun trafik", "Heavy traffic"), isYes$1("bearsHeavyTraffic")),
		technical("paidMembers", words("Ücretli üyeler", "Paid members"), countAtLeast("paidMembers", 1000n)),
		technical("ranking", words("Dünya sıralaması", "World ranking"), countBelow("worldRanking", 200000n)),
		technical("search", words("Arama süzgeci", "Search filter"), isYes$1("searchFilter")),
		technical("memberPages", words("Üye sayfaları", "Member pages"), isYes$1("memberPagesShown")),
		technical("indexed", words("Dizin araması", "Index search"), countAtLeast("indexedResults", 250000n))
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: GENERAL_DIRECTORATE,
		form: "EK-B2B Platformu Başvuru Formu",
		filed: words("Sekretaryaya", "to the Sekretarya"),
		rules: ["E-1.2.2", "E-1.6.4"]
	},
	note: words("B2B platformu, ücretli üyelerinin Türkiye E-İhracat Platformuna katılmasını sağlar; platform desteği kaldırıldıktan sonra bu yükümlülüğün durumu belirsizdir (E-1.6.3, E-13.22).", "A B2B platform gets its paid members to join the Türkiye E-İhracat Platformu; what became of this duty after the platform support was repealed is unclear (E-1.6.3, E-13.22).")
};

// packages/law/src/e-export/statuses/requirements/combine.ts
function anyOf(...parts) {
	const base = combined("anyOf", parts, " ya da ", " or ");
	return {
		...base,
		test: (facts) => someOutcome(parts.map((part) => part.test(facts))),
		lacking: (facts) => parts.some((part) => part.test(facts).verdict === "holds") ? void 0 : base.lacking(facts)
	};
}
function unsaidWhether(part) {
	return {
		...part,
		words: fill(words("{said} (sayılıp sayılmadığı yazmıyor)", "{said} (whether it counts is not said)"), { said: part.words }),
		canonical: { unsaidWhether: part.canonical },
		test: (facts) => {
			const found = part.test(facts);
			return found.verdict === "holds" ? UNSAID : found;
		},
		lacking: () => void 0
	};
}
function combined(construct, parts, tr, en) {
	const together = (list) => words(list.map((one) => one.tr).join(tr), list.map((one) => one.en).join(en));
	return {
		needs: [...new Set(parts.flatMap((part) => part.needs))],
		words: together(parts.map((part) => part.words)),
		canonical: { [construct]: parts.map((part) => part.canonical) },
		thresholds: parts.flatMap((part) => part.thresholds),
		lacking: (facts) => {
			const missing = parts.map((part) => part.lacking(facts)).filter((one) => one !== void 0);
			return missing.length === 0 ? void 0 : together(missing);
		},
		probes: (name) => parts.flatMap((part) => part.probes(name))
	};
}

// packages/law/src/e-export/statuses/company.ts
const RULE$1 = "E-1.3.7";
function overDollars(version, whole) {
	const threshold = {
		minor: whole * 100n,
		currency: "USD"
	};
	return asks({
		...version,
		article: "Genelge m.18"
	}, RULE$1, amountAbove("previousYearExport", threshold));
}
const companyExportThreshold = byVersion$1("aboveExportThreshold", RULE$1, words("İhracat eşiğinin üzerindeki şirket", "A company above the export threshold"), [
	overDollars(SLIDES_2022, 5000000n),
	overDollars(LIMITS_2023, 2500000n),
	overDollars(SEPTEMBER_2024, 2500000n),
	overDollars(EARLY_2025, 2500000n),
	overDollars(GUIDE_2025, 2500000n),
	overDollars(CIRCULAR_2026$1, 1000000n)
], {
	doubts: ["E-13.28"],
	note: words("Statünün koşulu değildir; çevrim içi mağaza gibi ek destekleri açar. GB ihracatı ile BGB e-ticaret ihracatı birlikte sayılır.", "Not a condition of the status; it opens further supports such as the online store. GB exports and BGB e-commerce exports count together.")
});
const company = {
	id: "company",
	title: STATUS_WORDS.company,
	rule: "E-1.1.2",
	beneficiary: true,
	conditions: [
		companyForm("E-1.1.2", "IST, OFI2, EID, TAS", "second-hand"),
		...standingConditions("company"),
		standing("brand", source("E-1.3.2", "second-hand", "KD24, TRB25"), words("Marka", "Brand"), answerIs("brand", ["applied", "registered"]), {
			doubts: ["E-13.13"],
			note: words("Kapsam için başvuru yeter; desteklerin marka koşulu daha ağır olabilir (E-2.14).", "For coverage an application is enough; the supports may ask more of the brand (E-2.14).")
		}),
		standing("brandGoods", source("E-1.3.2", "second-hand", "KD24, TRB25"), words("Türk ürünleri", "Turkish products"), anyOf(isYes$1("brandGoodsTurkish"), unsaidWhether(isYes$1("brandProgramme"))), {
			doubts: ["E-13.19"],
			note: words("Marka/Turquality şirketlerinde Türkiye’de üretilme şartı aranmaz (E-1.3.8); bunun kapsam koşulunu da kaldırıp kaldırmadığı yazmıyor.", "Brand/Turquality companies are not asked that products be made in Türkiye (E-1.3.8); whether that lifts this condition of coverage too is not said.")
		})
	],
	classes: [companyExportThreshold],
	decision: {
		examinedBy: words("üyesi olunan ihracatçı birliği", "the exporters’ association of which the firm is a member"),
		decidedBy: words("üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS)", "the general secretariat of the exporters’ associations (İBGS) of which the firm is a member"),
		form: "EK-Şirket Başvuru Formu",
		filed: words("ilk başvuruyla birlikte", "with the first application"),
		rules: [
			"E-1.2.2",
			"E-1.2.6",
			"E-1.3.1",
			"E-1.3.3"
		]
	}
};

// packages/law/src/e-export/statuses/consortium.ts
const DEFINITION$2 = decision("SEED1, IHR", "text");
function ability(id, title, requirement) {
	return byVersion$1(id, "E-1.1.6", title, [asks(DEFINITION$2, "E-1.1.6", requirement)]);
}
function criterion(id, title, requirement, doubts = []) {
	return byVersion$1(id, "E-1.7.1", title, [asks(SOURCE_2024, "E-1.7.1", requirement)], { doubts: ["E-13.28", ...doubts] });
}
const consortium = {
	id: "consortium",
	title: STATUS_WORDS.consortium,
	rule: "E-1.1.6",
	beneficiary: true,
	conditions: [
		companyForm("E-1.1.6", "SEED1, IHR", "text"),
		...standingConditions("consortium"),
		ability("purpose", words("Amaç", "Purpose"), isYes$1("steersManufacturers")),
		ability("endToEnd", words("Uçtan uca e-ihracat", "End-to-end e-export"), isYes$1("endToEndExport")),
		ability("toConsumer", words("Doğrudan tüketiciye satış", "Direct-to-consumer sales"), isYes$1("directToConsumer")),
		ability("abroad", words("Yurt dışı depolama ve iade", "Storage and returns abroad"), isYes$1("storageOrReturnsAbroad")),
		ability("integration", words("Yurt dışı pazaryerleri", "Overseas marketplaces"), isYes$1("integratedAbroad")),
		ability("staff", words("İnsan kaynağı ve bilgi birikimi", "Staff and know-how"), isYes$1("sufficientStaff")),
		criterion("headOffice", words("İş merkezi", "Head office"), isYes$1("headOfficeTurkiye")),
		criterion("transactions", words("E-ticaret beyanlı işlemler", "Transactions declared as e-commerce"), anyOf(countAtLeast("transactionsPreviousYear", 100n), countAtLeast("transactionsThisYear", 100n))),
		criterion("iso27001", words("ISO 27001", "ISO 27001"), isYes$1("iso27001")),
		criterion("trustStamp", words("Güven Damgası", "Trust stamp"), answerIs("trustMark", ["stamp"])),
		criterion("capital", words("Ödenmiş sermaye", "Paid-up capital"), amountAbove("paidUpCapital", lira(5e6)), ["E-12.1.2"])
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: words("Ticaret Bakanlığı", "the Ministry of Trade"),
		form: "EK-E-İhracat Konsorsiyumu Formu",
		filed: words("ilk destek başvurusuna eklenir", "added to the first support application"),
		rules: ["E-1.2.2", "E-1.7.3"]
	},
	note: words("Tek yapı veya ayrı tüzel kişiliği ve bir lideri olan ortaklık olabilir (E-1.7.2).", "It may be a single structure, or a partnership with a legal person of its own and a leader (E-1.7.2).")
};

// packages/law/src/e-export/statuses/cooperation-body.ts
const cooperationBody = {
	id: "cooperationBody",
	title: words("İşbirliği kuruluşu", "Cooperation body"),
	rule: "E-1.8.1",
	beneficiary: false,
	conditions: [standing("namedBody", source("E-1.8.1", "second-hand", "GIL, EID"), words("Sayılan kuruluşlardan biri", "One of the bodies named"), isYes$1("cooperationBody"))],
	classes: [],
	decision: {
		examinedBy: null,
		decidedBy: null,
		form: null,
		filed: null,
		rules: []
	},
	note: words("Dijital pazaryeri tanıtım ve e-ihracat tanıtım desteklerinden yararlanmaz; kendisine proje destekleri ayrılmıştır (E-11.2, E-11.3.T). E-ihracat konsorsiyumlarının da işbirliği kuruluşu sayılıp sayılmadığında kaynaklar çelişir (E-1.7.6, E-11.2.6).", "It has no part in marketplace promotion and e-export promotion; project supports are kept for it (E-11.2, E-11.3.T). Whether e-export consortia count as cooperation bodies too the sources disagree on (E-1.7.6, E-11.2.6).")
};

// packages/law/src/e-export/statuses/marketplace.ts
const RULE = "E-1.5.1";
const DEFINITION$1 = decision("OFI2", "second-hand");
function seenAlike(id, title, requirement, more = {}) {
	const versions = more.repeatedIn2026 ? [
		SOURCE_2024,
		GUIDE_2025,
		ARTICLE_2026
	] : [SOURCE_2024, GUIDE_2025];
	return byVersion$1(id, RULE, title, versions.map((version) => asks(version, RULE, requirement)), {
		doubts: ["E-13.28", ...more.doubts ?? []],
		...more.note && { note: more.note }
	});
}
const marketplace = {
	id: "marketplace",
	title: STATUS_WORDS.marketplace,
	rule: "E-1.1.4",
	beneficiary: true,
	conditions: [
		byVersion$1("intermediary", "E-1.1.4", words("Pazaryeri işletmek", "Running a marketplace"), [asks(DEFINITION$1, "E-1.1.4", isYes$1("runsMarketplace"))]),
		byVersion$1("headOffice", "E-1.1.4", words("İş merkezi", "Head office"), [asks(DEFINITION$1, "E-1.1.4", isYes$1("headOfficeTurkiye"))]),
		...standingConditions("marketplace"),
		seenAlike("inOperation", words("Faaliyet süresi", "Time in operation"), isYes$1("activeLastTwoYears"), { repeatedIn2026: true }),
		seenAlike("trustStamp", words("Güven Damgası", "Trust stamp"), answerIs("trustMark", ["stamp", "equivalent"])),
		seenAlike("infrastructure", words("Altyapı sağlayıcısı", "Infrastructure provider"), isYes$1("infrastructureProvider")),
		seenAlike("fulfilment", words("Sipariş karşılama", "Order fulfilment"), isYes$1("fulfilment")),
		seenAlike("integration", words("Ödeme ve lojistik entegrasyonu", "Payment and logistics integration"), isYes$1("paymentLogisticsIntegration")),
		seenAlike("serviceProviders", words("Hizmet sağlayıcılar", "Service providers"), countAtLeast("serviceProviders", 1000n), { repeatedIn2026: true }),
		seenAlike("products", words("Ürünler", "Products"), countAtLeast("listedProducts", 100000n), { repeatedIn2026: true }),
		seenAlike("export", words("Önceki yılın ihracatı", "Exports of the previous year"), anyOf(amountAtLeast("previousYearExport", {
			minor: 500000000n,
			currency: "USD"
		}), amountAbove("etbisNetSales", lira(1e9))), {
			doubts: ["E-12.1.2"],
			note: words("Nelerin ihracat sayılacağını kaynaklar bu statü için söylemiyor; şirketteki gibi GB ihracatı ile BGB e-ticaret ihracatının toplamı alınır.", "What counts as exports the sources do not say for this status; the sum of GB exports and BGB e-commerce exports is taken, as for a company.")
		})
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: GENERAL_DIRECTORATE,
		form: "EK-Pazaryeri Başvuru Formu",
		filed: words("Sekretaryaya; uygun dosyalar Genel Müdürlüğe iletilir", "to the Sekretarya, which forwards suitable files to the General Directorate"),
		rules: ["E-1.2.2", "E-1.5.2"]
	}
};

// packages/law/src/e-export/statuses/retail-site.ts
const VERSIONS = ["E-13.18", "E-13.28"];
const DEFINITION = decision("IST, OFI2", "second-hand");
const LIST_2024 = {
	...SOURCE_2024,
	article: "Genelge m.7"
};
const UNTIL_INDEXATION = {
	...CIRCULAR_2026$1,
	until: parseDay("2027-01-01")
};
const dollars = (whole) => ({
	minor: whole * 100n,
	currency: "USD"
});
const exportOf = (whole) => amountAtLeast("previousYearExport", dollars(whole));
const retailSite = {
	id: "retailSite",
	title: STATUS_WORDS.retailSite,
	rule: "E-1.1.3",
	beneficiary: true,
	conditions: [
		byVersion$1("ownSite", "E-1.1.3", words("Kendi markasına ait site", "A site of its own brand"), [asks(DEFINITION, "E-1.1.3", isYes$1("sellsOnOwnSite"))]),
		byVersion$1("headOffice", "E-1.4.T.headOffice", words("İş merkezi", "Head office"), [asks(DEFINITION, "E-1.1.3", isYes$1("headOfficeTurkiye")), asks(CIRCULAR_2026$1, "E-1.4.T.headOffice", isYes$1("headOfficeTurkiye"))], { doubts: VERSIONS }),
		...standingConditions("retailSite"),
		byVersion$1("onlineShare", "E-1.4.T.onlineShare", words("Çevrim içi satış payı", "Online share"), [asks(DEFINITION, "E-1.1.3", shareAtLeast("onlineSalesShare", share$1(2n, 3n))), asks(CIRCULAR_2026$1, "E-1.4.T.onlineShare", shareAtLeast("onlineSalesShare", share$1(2n, 3n)))], {
			doubts: VERSIONS,
			note: words("2/3, Kararın tanımındandır; Mayıs 2025 Rehberi de böyle der. 2024 kaynağı yalnızca “önemli kısmı” der.", "The 2/3 is that of the Decision’s definition, and of the guide of May 2025. The source of 2024 only says “a significant part”.")
		}),
		byVersion$1("ownBrandShare", "E-1.4.T.ownBrandShare", words("Kendi markalarının payı", "Share of own brands"), [
			silent(LIST_2024, "E-1.4.T.ownBrandShare", {
				rule: "E-1.4.2",
				words: words("Aralık 2024 güncellemesi “kendi markası”nı genişlettiğine göre öncesinde de bir koşul vardı; ne dediği bilinmiyor.", "As the update of December 2024 widened “own brand”, something was asked before it; what it said is not known.")
			}),
			asks(GUIDE_2025, "E-1.4.T.ownBrandShare", shareAtLeast("ownBrandShare", share$1(1n, 4n))),
			asks(CIRCULAR_2026$1, "E-1.4.T.ownBrandShare", shareAtLeast("ownBrandShare", share$1(1n, 4n)))
		], { doubts: VERSIONS }),
		byVersion$1("ownInvoices", "E-1.4.T.ownInvoices", words("Kendi faturası", "Own invoices"), [
			silent(LIST_2024, "E-1.4.T.ownInvoices"),
			silent(GUIDE_2025, "E-1.4.T.ownInvoices"),
			asks(CIRCULAR_2026$1, "E-1.4.T.ownInvoices", isYes$1("issuesOwnInvoices"))
		], { doubts: VERSIONS }),
		byVersion$1("inOperation", "E-1.4.T.inOperation", words("Faaliyet süresi", "Time in operation"), [
			asks(LIST_2024, "E-1.4.T.inOperation", isYes$1("activeTwoCalendarYears")),
			asks(GUIDE_2025, "E-1.4.T.inOperation", isYes$1("activeTwoCalendarYears")),
			asks(CIRCULAR_2026$1, "E-1.4.T.inOperation", isYes$1("activeLastTwoYears"))
		], { doubts: VERSIONS }),
		byVersion$1("trustStamp", "E-1.4.T.trustStamp", words("Güven Damgası", "Trust stamp"), [
			asks(LIST_2024, "E-1.4.T.trustStamp", answerIs("trustMark", ["stamp", "equivalent"])),
			asks(GUIDE_2025, "E-1.4.T.trustStamp", answerIs("trustMark", ["stamp", "equivalent"])),
			asks(CIRCULAR_2026$1, "E-1.4.T.trustStamp", anyOf(answerIs("trustMark", ["stamp"]), isYes$1("infrastructureProvider"), unsaidWhether(answerIs("trustMark", ["equivalent"]))))
		], { doubts: VERSIONS }),
		byVersion$1("integration", "E-1.4.T.integration", words("Ödeme ve lojistik entegrasyonu", "Payment and logistics integration"), [
			asks(LIST_2024, "E-1.4.T.integration", isYes$1("paymentLogisticsIntegration")),
			silent(GUIDE_2025, "E-1.4.T.integration"),
			asks(CIRCULAR_2026$1, "E-1.4.T.integration", isYes$1("paymentLogisticsIntegration"))
		], { doubts: VERSIONS }),
		byVersion$1("export", "E-1.4.T.export", words("Önceki yılın ihracatı", "Exports of the previous year"), [
			asks(LIST_2024, "E-1.4.T.export", exportOf(2500000n)),
			asks(GUIDE_2025, "E-1.4.T.export", anyOf(exportOf(1000000n), unsaidThreshold("etbisNetSales"))),
			asks(UNTIL_INDEXATION, "E-1.4.T.export", anyOf(exportOf(500000n), amountAtLeast("etbisNetSales", lira(1e9)))),
			asks(AFTER_INDEXATION_2027, "E-1.4.T.export", anyOf(exportOf(500000n), unsaidThreshold("etbisNetSales")))
		], {
			doubts: [...VERSIONS, "E-12.1.2"],
			note: words("Nelerin ihracat sayılacağını kaynaklar bu statü için söylemiyor; şirketteki gibi GB ihracatı ile BGB e-ticaret ihracatının toplamı alınır.", "What counts as exports the sources do not say for this status; the sum of GB exports and BGB e-commerce exports is taken, as for a company.")
		})
	],
	classes: [],
	decision: {
		examinedBy: SEKRETARYA,
		decidedBy: GENERAL_DIRECTORATE,
		form: "EK-Perakende E-Ticaret Sitesi Başvuru Formu",
		filed: words("E-İhracat Sekretaryasına", "to the E-İhracat Sekretaryası"),
		rules: ["E-1.2.2", "E-1.4.1"]
	}
};

// packages/law/src/e-export/statuses/statuses.ts
const statusClasses = [
	company,
	retailSite,
	marketplace,
	b2bPlatform,
	consortium,
	cooperationBody
];

// packages/law/src/coverage/citations/of-statuses.ts
const SITE = "E-1.4.T.";
const SITE_COLUMNS = {
	"2024": "2024-06-30",
	"2025": "2025-05-15",
	"2026": "2026-04-13"
};
function ofStatuses() {
	return statusClasses.flatMap(ofStatus);
}
function ofStatus(status) {
	const place = {
		in: `status/${status.id}`,
		name: status.title
	};
	return [...[...status.conditions, ...status.classes].flatMap((condition) => rulesOf(condition).map((rule) => cited$3(rule, "status", place))), ...status.decision.rules.map((rule) => cited$3(rule, "papers", place))];
}
function rulesOf({ rule, undated, history }) {
	const versions = history?.entries ?? [];
	return [
		rule,
		...rule.startsWith(SITE) ? [SITE.slice(0, -1)] : [],
		...undated === void 0 ? [] : [undated.source.rule],
		...versions.filter(({ value }) => value.requirement !== void 0).map(({ source }) => source.rule),
		...versions.flatMap(({ value }) => value.yetAsked === void 0 ? [] : [value.yetAsked.rule]),
		...history !== void 0 && rule.startsWith(SITE) ? siteCells(rule, history) : []
	];
}
function siteCells(row, history) {
	return Object.entries(SITE_COLUMNS).flatMap(([column, text]) => {
		const day = parseDay(text);
		const answer = valueOn(history, day, day);
		return answer.known && answer.entry.value.requirement !== void 0 ? [`${row}.${column}`] : [];
	});
}

// packages/law/src/coverage/citations/of-supports.ts
const GRADES = "E-1.3.6";
function ofSupports() {
	return supports.flatMap(ofSupport$1);
}
function ofSupport$1(support) {
	const place = {
		in: support.id,
		name: support.title
	};
	const { rate } = support;
	return [
		...support.demands.flatMap((demand) => ofDemand(demand, place)),
		...support.counts.flatMap(({ rule, source }) => [rule, source.rule].map((one) => cited$3(one, "count", place))),
		...support.shares.flatMap(({ sources }) => sources.map(({ rule }) => cited$3(rule, "share", place))),
		...[
			rate.base,
			rate.bonus,
			rate.most,
			rate.ratio
		].flatMap((part) => part === void 0 ? [] : [cited$3(part.source.rule, "rate", place)]),
		...support.limits.flatMap((limit) => ofLimit(limit, place)),
		cited$3(support.durationRule, "duration", place),
		...support.papers.map((rule) => cited$3(rule, "papers", place))
	];
}
function ofDemand({ rule, condition }, place) {
	const judged = condition.needs.filter((need) => findFact(need)?.why === "judge");
	return [rule, ...rulesWithin(condition.canonical)].map((one) => cited$3(one, "demand", place, judged));
}
function ofLimit(limit, place) {
	return [
		limit.rule,
		...limit.half === void 0 ? [] : [limit.half.rule],
		...limit.graded ? [GRADES] : [],
		...tablesOf(limit).flatMap((table) => Object.values(table).flatMap((history) => history?.entries.map(({ source }) => source.rule) ?? []))
	].map((rule) => cited$3(rule, "limit", place));
}
function tablesOf({ table }) {
	return isByReading(table) ? Object.values(table.by) : [table];
}

// packages/law/src/coverage/citations/index.ts
let known$1;
function citations() {
	known$1 ??= gathered([
		...ofSupports(),
		...ofStatuses(),
		...ofLists(),
		...ofMatrix(),
		...ofLaw()
	]);
	return known$1;
}
function gathered(all) {
	const places = /* @__PURE__ */ new Map();
	for (const { rule, citation, judged } of all) {
		const place = places.get(rule) ?? {
			citations: [],
			judged: /* @__PURE__ */ new Set()
		};
		places.set(rule, place);
		if (!place.citations.some((one) => one.kind === citation.kind && one.in === citation.in)) place.citations.push(citation);
		for (const fact of judged) place.judged.add(fact);
	}
	return new Map([...places].map(([rule, { citations: found, judged }]) => [rule, {
		citations: found,
		judged: [...judged]
	}]));
}

// packages/law/src/coverage/exceptions.ts
function exceptionsFor(ids, gaps, tr, en) {
	return ids.split(" ").map((id) => ({
		id,
		gaps,
		reason: words(tr, en)
	}));
}
const exceptions = [
	...exceptionsFor("E-1.9.1 E-1.9.2", ["not-computed"], "Yararlanıcının, bir hak edişe bağlı olmayan bildirim süresidir; geçmesinin sonucunu hiçbir kaynak söylemez (E-13.3).", "A time for a notice of the beneficiary, tied to no award; what follows when it passes no source says (E-13.3)."),
	...exceptionsFor("E-2.25 E-2.26", ["not-computed"], "İncelemenin ve saklamanın süresidir; hak edişi değiştirmez. Genel bir kaynaktan gelir, 5986 için doğrulanmamıştır.", "A time of examination and of keeping; it does not change an award. It comes from a general source, not confirmed for 5986."),
	...exceptionsFor("E-7.5", ["not-computed"], "Başka bir Kararın (5973) desteğidir; bu Karardan hak ediş doğurmaz.", "A support of another Decision (5973); no award under this one comes of it."),
	...exceptionsFor("E-1.7.5", ["not-computed"], "Başka bir Kararın (YLDA) desteğine engeldir; bu Karardaki hak edişi değiştirmez.", "It bars supports of another Decision (YLDA); it does not change an award under this one."),
	...exceptionsFor("E-12.3.8", ["not-computed"], "Genelge eklerinin yayım günüdür; eklerin içeriği bulunamadığından hiçbir sonuç bu güne bağlanamaz.", "The day the circular’s annexes were published; their contents were not found, so nothing can hang on it."),
	...exceptionsFor("E-13.1 E-13.3 E-13.5 E-13.6 E-13.8 E-13.9", ["no-doubt"], "Ne bulunamadığını söyler: aralarında seçilecek okuma yoktur, hiçbir tutar buna dayanmaz.", "It says what was not found: there are no readings to choose between, and no amount rests on it."),
	...exceptionsFor("E-2.5", ["no-failing-case"], "Bağlayamaz: en yüksek oran %50 ile 20 puan, yani %70’tir; Türk ürün oranı bunu yalnızca düşürür.", "It cannot bind: the highest rate is 50 % and 20 points, 70 %, which the Turkish-product ratio can only lower."),
	...exceptionsFor("E-1.4.T.export.2025", ["no-failing-case"], "İhracatı yetmeyen site için öbür yolun, ETBİS net satış eşiğinin tutarını hiçbir kaynak vermez: sonuç olumsuz değil, bilinmeyendir.", "For a site whose exports fall short no source gives the amount of the other way in, the ETBİS net-sales threshold: the outcome is unknown, not a failure."),
	...exceptionsFor("E-2.22", ["no-holding-case", "no-failing-case"], "Belgeler satıra dönüşürken uygulanır; örneklerin satırları KDV’sizdir. Fatura okuma testleri gösterir.", "It acts when documents are made into lines; the lines of the cases are without VAT already. The tests of invoices show it.")
];

// packages/law/src/coverage/procedures.ts
function procedure(id, tr, en, lines) {
	return {
		id,
		name: words(tr, en),
		lines: lines.split(" ")
	};
}
const procedures = [
	procedure("coverage-application", "kapsam başvurusu", "coverage application", "E-1.3.1 E-1.3.3 E-1.3.4 E-1.7.3"),
	procedure("status-decision", "statü kararı", "decision on a status", "E-1.2.2 E-1.4.1 E-1.5.2 E-1.6.4"),
	procedure("pre-approval", "ön onay başvurusu", "pre-approval application", "E-4.7 E-5.6 E-6.7 E-9.6 E-10.5"),
	procedure("payment-application", "ödeme başvurusu", "payment application", "E-1.2.6 E-1.3.5 E-2.29 E-4.8 E-4.9 E-6.8 E-7.6"),
	procedure("missing-documents", "eksik belge", "missing documents", "E-2.25"),
	procedure("payment", "ödeme ve mahsup", "payment and set-off", "E-2.27"),
	procedure("record-keeping", "belgelerin saklanması", "keeping of documents", "E-2.26"),
	procedure("records-of-platforms", "platform kayıtlarının alınması", "retrieval of platform records", "E-2.19"),
	procedure("yearly-declaration", "yıllık değerlendirme beyanı", "yearly declaration", "E-1.9.1"),
	procedure("ownership-change", "ortaklık değişikliği bildirimi", "notice of a change of ownership", "E-1.9.2"),
	procedure("platform-duty", "B2B platformunun yükümlülüğü", "duty of a B2B platform", "E-1.6.3"),
	procedure("acting-for-others", "konsorsiyumun başkası adına işlemi ve diğer destekleri", "a consortium acting for others, and its other supports", "E-1.7.4 E-1.7.5"),
	procedure("publication", "Genelge eklerinin yayımı", "publication of the circular’s annexes", "E-12.3.8"),
	procedure("successor", "5973 sayılı Karardaki e-ticaret deposu", "e-commerce depot of Decision 5973", "E-7.5")
];
function procedureOf(line) {
	return procedures.find(({ lines }) => lines.includes(line));
}

// packages/law/src/coverage/coverage.ts
function coverage(cases) {
	return coverageOf(factIds, cases);
}
function coverageOf(ids, cases) {
	const shown = cases && byRule$1(cases);
	const items = ids.map((one) => itemOf(one, shown));
	return {
		items,
		counts: counted$1([
			"computed",
			"procedure",
			"judged",
			"doubt",
			"definition"
		], items.map((item) => item.class)),
		natures: counted$1([
			"cap",
			"rate",
			"date",
			"list",
			"condition",
			"computation",
			"process",
			"definition",
			"source-note",
			"unknown"
		], items.map((item) => item.nature)),
		open: items.filter((item) => item.gaps.length > 0 && item.exception === null).map(({ id }) => id),
		exceptions: items.filter((item) => item.exception !== null).map(({ id }) => id)
	};
}
function itemOf(fact, cases) {
	const text = findRuleText(fact.id);
	const kind = text?.class ?? "definition";
	const where = carriersOf(fact).flatMap((id) => citations().get(id)?.citations ?? []);
	const judgedBy = citations().get(fact.id)?.judged ?? [];
	const procedure = kind === "procedure" ? procedureOf(fact.id) : void 0;
	const evidence = evidenceFor(fact, cases ?? /* @__PURE__ */ new Map());
	const item = {
		id: fact.id,
		nature: fact.nature,
		class: kind,
		says: text?.says ?? {
			tr: "",
			en: ""
		},
		where: distinct(where),
		via: fact.via,
		procedure: procedure === void 0 ? null : {
			id: procedure.id,
			name: procedure.name
		},
		judgedBy,
		doubts: registered([
			fact.id,
			...fact.via,
			...text?.doubts ?? []
		]),
		cases: evidence
	};
	const gaps = [
		...text === void 0 ? ["no-words"] : [],
		...classGaps(item),
		...cases !== void 0 && needsCases(item) ? caseGaps(evidence) : []
	];
	const excuse = exceptions.find(({ id }) => id === fact.id);
	const excused = excuse !== void 0 && gaps.every((gap) => excuse.gaps.includes(gap));
	return {
		...item,
		gaps,
		exception: excused ? excuse.reason : null
	};
}
function classGaps(item) {
	switch (item.class) {
		case "computed": return item.where.some(({ kind }) => kind !== "papers") ? [] : ["no-citation"];
		case "doubt": return item.doubts.length > 0 ? [] : ["no-doubt"];
		case "judged":
			if (COMPUTING.has(item.nature) && item.nature !== "condition") return ["not-computed"];
			return item.judgedBy.length > 0 ? [] : ["no-question"];
		case "procedure": return [...COMPUTING.has(item.nature) ? ["not-computed"] : [], ...item.procedure === null ? ["no-procedure"] : []];
		case "definition": return COMPUTING.has(item.nature) ? ["not-computed"] : [];
	}
}
function needsCases({ class: kind, nature }) {
	return COMPUTING.has(nature) && (kind === "computed" || kind === "judged");
}
function caseGaps({ holds, fails }) {
	return [...holds.length === 0 ? ["no-holding-case"] : [], ...fails.length === 0 ? ["no-failing-case"] : []];
}
function registered(lines) {
	return doubts.filter(({ id }) => lines.some((line) => id === line || lineOf(id) === line)).map(({ id }) => id);
}
function distinct(places) {
	return places.filter((one, index) => places.findIndex((other) => other.kind === one.kind && other.in === one.in) === index);
}
function counted$1(keys, found) {
	return Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length]));
}

// packages/law/src/coverage/gap.ts
const GAP_WORDS = {
	"no-words": words("metni yok", "no words"),
	"not-computed": words("hesaplanmıyor", "not computed"),
	"no-citation": words("hukukun hiçbir değeri bu kuralı anmıyor", "no value of the law cites it"),
	"no-procedure": words("hangi usul olduğu yazılı değil", "no procedure named"),
	"no-question": words("sorulduğu yer yok", "no place where it is asked"),
	"no-doubt": words("kayıtlı tereddüt yok", "no registered doubt"),
	"no-holding-case": words("sağlanan örnek yok", "no case that holds"),
	"no-failing-case": words("sağlanmayan örnek yok", "no case that fails")
};

// packages/law/src/diff/acts.ts
function act(rule, title) {
	const since = findRule(rule)?.since;
	if (since === void 0 || since === null) throw new Error(`${rule} tells no day`);
	return {
		rule,
		kind: "act",
		day: parseDay(since),
		title
	};
}
function rise(year) {
	return {
		rule: `E-12.2.T.${year}`,
		kind: "rise",
		day: dayOf(year, 1, 1),
		title: words(`${year} yılı güncellemesi (m.18)`, `rise of the year ${year} (m.18)`)
	};
}
function sighting(rule, day, title) {
	return {
		rule,
		kind: "sighting",
		day,
		title
	};
}
const acts = [
	act("E-12.3.1", words("5986 sayılı Karar", "Decision 5986")),
	rise(2023),
	sighting("E-12.3.2", LIMITS_2023.seenFrom, words("2023 limitleri (EID23)", "limits of 2023 (EID23)")),
	rise(2024),
	sighting("E-12.3.3", SEPTEMBER_2024.seenFrom, words("Eylül 2024 kaynağı (TRB24)", "source of September 2024 (TRB24)")),
	act("E-12.3.4", words("03.12.2024 Genelgesi", "circular of 3 December 2024")),
	rise(2025),
	sighting("E-12.3.5", GUIDE_2025.seenFrom, words("Mayıs 2025 Rehberi (GIL)", "guide of May 2025 (GIL)")),
	rise(2026),
	act("E-12.3.6", words("17.01.2026 değişikliği", "amendment of 17 January 2026")),
	act("E-12.3.7", CIRCULAR_2026$1.label),
	act("E-12.3.8", words("Genelge ekleri, 24.04.2026", "annexes of the circular, 24 April 2026"))
].sort((a, b) => a.day - b.day);
function actOf(day, kind) {
	return acts.find((one) => one.day === day && one.kind === kind);
}
function actsBetween(earlier, later, knownOn) {
	return acts.filter(({ day }) => day > earlier && day <= later && day <= knownOn);
}
function actView({ rule, kind, day, title }) {
	const told = findRule(rule);
	return {
		rule,
		day: formatDay(day),
		kind,
		grade: told?.grade ?? "assumed",
		title,
		words: told?.says ?? title
	};
}

// packages/law/src/diff/effects.ts
const CLOSED = /* @__PURE__ */ new Set([
	"no",
	"no-inside-project",
	"through-projects"
]);
const REPEALED = /* @__PURE__ */ new Set(["repealed", "repealed-runs-on"]);
function effectOf(old, now) {
	const known = old.value ?? now.value;
	if (known === void 0) return "changed";
	if (old.value === void 0) return appeared(known, old.inForce);
	const after = now.value;
	if (after === void 0) return vanished(known, now.inForce);
	if (!after.known) return old.value.known ? "became-unknown" : "changed";
	const before = old.value.known ? old.value : old.lastKnown;
	if (before === void 0 || before.value === after.value) return "became-known";
	return turned(before, after);
}
function appeared({ kind, value, known }, inForce) {
	if (kind === "country") {
		if (inForce) return known ? "became-known" : "changed";
		return known && value !== "off" ? "joined" : "added";
	}
	if (kind === "support") return value === "open" ? "opened" : "added";
	return kind === "who" ? whoTurned("no", value) : "added";
}
function vanished({ kind, value, known }, inForce) {
	if (kind === "country") {
		if (inForce) return known ? "became-unknown" : "changed";
		return known && value !== "off" ? "left" : "removed";
	}
	if (kind === "support") return "closed";
	return kind === "who" ? whoTurned(value, "no") : "removed";
}
function turned(before, after) {
	if (before.amount !== void 0 && after.amount !== void 0 && before.amount.minor !== after.amount.minor) return after.amount.minor > before.amount.minor ? "raised" : "lowered";
	switch (after.kind) {
		case "country": return before.value === "off" ? "joined" : after.value === "off" ? "left" : "changed";
		case "support": return REPEALED.has(after.value) ? "repealed" : "opened";
		case "who": return whoTurned(before.value, after.value);
		default: return "changed";
	}
}
function whoTurned(before, after) {
	if (REPEALED.has(after)) return "repealed";
	if (CLOSED.has(before) && !CLOSED.has(after)) return "opened";
	if (REPEALED.has(before)) return CLOSED.has(after) ? "changed" : "opened";
	return !CLOSED.has(before) && CLOSED.has(after) ? "closed" : "changed";
}
const EFFECT_WORDS = {
	opened: words("açıldı", "opened"),
	closed: words("kapandı", "closed"),
	repealed: words("kaldırıldı", "repealed"),
	joined: words("katıldı", "joined"),
	left: words("çıktı", "left"),
	raised: words("arttı", "raised"),
	lowered: words("düştü", "lowered"),
	added: words("eklendi", "added"),
	removed: words("çıkarıldı", "removed"),
	changed: words("değişti", "changed"),
	"became-known": words("artık biliniyor", "known now"),
	"became-unknown": words("artık bilinmiyor", "no longer known")
};

// packages/law/src/receipt/law-data.ts
let known;
function lawDataDigest() {
	known ??= digestOf(lawData());
	return known;
}
function lawData() {
	return {
		facts: factCatalogue.map(({ name, type, subject, currency, domain, presumed }) => ({
			name,
			type,
			subject,
			currency,
			domain,
			presumed
		})),
		doubts: doubts.map(({ id, readings, taken, actsOn }) => ({
			id,
			readings: Object.keys(readings),
			taken,
			actsOn
		})),
		lists: placeLists.map(({ list, places }) => ({
			id: list.id,
			places: places.map(([country, platform]) => ({
				country,
				platform,
				history: list.of(country, platform)
			}))
		})),
		thresholds: [exportThreshold],
		union: {
			members: [...euMembers].sort(),
			source: euMembersSource
		},
		supports: supports.map(supportData),
		statuses: statusClasses.map(({ id, rule, beneficiary, conditions, classes }) => ({
			id,
			rule,
			beneficiary,
			conditions: conditions.map(conditionData),
			classes: classes.map(conditionData)
		})),
		matrix: toldMarks()
	};
}
function supportData(support) {
	const { id, article, demands, bookedOn, counts, shares, rate, limits, durationRule, papers } = support;
	return {
		id,
		article,
		demands: demands.map(({ rule, stage, condition }) => ({
			rule,
			stage,
			condition: condition.canonical
		})),
		bookedOn: bookedOn.canonical,
		counts: counts.map(countData),
		shares,
		rate: rateData(rate),
		limits: limits.map(({ title: _title, ...limit }) => limit),
		durationRule,
		papers
	};
}
function countData({ title, refusal, ...count }) {
	return count;
}
function rateData({ bonus, ...rate }) {
	if (bonus === void 0) return rate;
	const { list, ...plain } = bonus;
	return {
		...rate,
		bonus: plain
	};
}
function conditionData({ id, rule, doubts: own, undated, history }) {
	return {
		id,
		rule,
		doubts: own,
		undated: undated && {
			asks: undated.requirement.canonical,
			source: undated.source
		},
		history: history && askedData(history)
	};
}
function askedData({ name, entries }) {
	return {
		name,
		entries: entries.map(({ value, ...entry }) => ({
			...entry,
			asks: value.requirement?.canonical,
			yetAsked: value.yetAsked?.rule
		}))
	};
}

// packages/law/src/diff/law-days.ts
const STARTS = /* @__PURE__ */ new Set([
	"from",
	"until",
	"seenFrom",
	"knownFrom",
	"before",
	"day"
]);
const LASTS = /* @__PURE__ */ new Set(["seenTo"]);
const FIXED = "day:";
let kept$2;
function lawDays() {
	kept$2 ??= [...daysIn(lawData(), "")].sort((a, b) => a - b);
	return kept$2;
}
function daysIn(value, field, days = /* @__PURE__ */ new Set()) {
	if (typeof value === "number") {
		if (STARTS.has(field)) days.add(value);
		if (LASTS.has(field)) days.add(value + 1);
	} else if (typeof value === "string") {
		const text = value.slice(4);
		if (value.startsWith(FIXED) && isDayText(text)) days.add(parseDay(text));
	} else if (Array.isArray(value)) for (const item of value) daysIn(item, field, days);
	else if (typeof value === "object" && value !== null) for (const [name, item] of Object.entries(value)) daysIn(item, name, days);
	return days;
}

// packages/law/src/constructs/kinds.ts
function kindsIn(conditions) {
	const named = /* @__PURE__ */ new Map();
	for (const condition of conditions) for (const [kind, said] of kindsOfOne(condition)) if (!named.has(kind)) named.set(kind, said);
	return named;
}
function kindsOfOne({ shape }) {
	switch (shape?.is) {
		case "expense": return Object.entries(shape.kinds ?? {});
		case "all":
		case "any": return shape.parts.flatMap(kindsOfOne);
		case "reading": return Object.values(shape.by).flatMap(kindsOfOne);
		default: return [];
	}
}

// packages/law/src/diff/columns-ever.ts
const kept$1 = /* @__PURE__ */ new Map();
const KEPT$1 = 1e3;
function columnsEver(support, readings) {
	const key = JSON.stringify([support.id, Object.entries(readings).sort()]);
	const known = kept$1.get(key);
	if (known !== void 0) return known;
	const columns = FIRM_COLUMNS.filter((column) => acts.some(({ day }) => {
		const { mark } = findCell(support, column, {
			on: day,
			knownOn: day,
			readings
		});
		return mark === "yes" || mark === "yes-brand-programme";
	}));
	if (kept$1.size >= KEPT$1) kept$1.clear();
	kept$1.set(key, columns);
	return columns;
}

// packages/law/src/diff/of-expenses.ts
function expenseValues(day) {
	return supports.flatMap((support) => [...kindsOf(support).flatMap(([kind, said]) => kindValue(support, kind, said, day)), ...demandValues(support, day)]);
}
function kindValue(support, kind, said, day) {
	const tests = support.demands.flatMap((demand, index) => speaksOfKinds(demand) ? [{
		demand,
		index
	}] : []);
	const out = tests.some(({ demand, index }) => {
		const facts = Object.fromEntries(demand.condition.needs.filter(isYesNo).map((fact) => [fact, 2]));
		return tryDemand(support, index, day, facts, { kind }) === 1;
	});
	const deciding = tests[0]?.demand;
	if (out || deciding === void 0) return [];
	return [{
		key: `expense/${support.id}/${kind}`,
		kind: "expense",
		support: support.id,
		title: words(`${support.title.tr} – ${said.tr}`, `${support.title.en} – ${said.en}`),
		concerns: columnsEver(support, day.readings),
		value: "supported",
		known: true,
		words: words("desteklenir", "supported"),
		...cited$2(deciding, support)
	}];
}
function demandValues(support, day) {
	const numbers = /* @__PURE__ */ new Map();
	const who = whoDemand(support);
	return support.demands.flatMap((demand, index) => {
		const number = (numbers.get(demand.rule) ?? 0) + 1;
		numbers.set(demand.rule, number);
		if (demand === who || isRepeal(demand) || demand.stage === "window" || speaksOfKinds(demand)) return [];
		if (tryDemand(support, index, day, {}) !== 3) return [];
		return [{
			key: `demand/${support.id}/${demand.rule}.${number}`,
			kind: "demand",
			support: support.id,
			title: words(`${support.title.tr} – koşul`, `${support.title.en} – condition`),
			concerns: columnsEver(support, day.readings),
			value: "asked",
			known: true,
			words: words(`aranır; sağlanmazsa: ${demand.refusal.tr}`, `asked for; where it is not met: ${demand.refusal.en}`),
			...cited$2(demand, support)
		}];
	});
}
function kindsOf(support) {
	return [...kindsIn(support.demands.map(({ condition }) => condition))].sort(([a], [b]) => a < b ? -1 : 1);
}
function speaksOfKinds({ condition }) {
	return kindsIn([condition]).size > 0;
}
function isYesNo(fact) {
	return findFact(fact)?.type === "yes-no";
}
function cited$2({ rule }, support) {
	const { article, grade } = citation(rule);
	return {
		rule,
		article: article === "" || article === "–" ? support.article : article,
		grade
	};
}

// packages/law/src/diff/of-limits.ts
function limitValues(day) {
	const values = /* @__PURE__ */ new Map();
	for (const support of supports) for (const limit of support.limits) for (const status of STATUSES) {
		const value = limitValue(support, limit, status, day);
		if (value !== void 0 && !values.has(value.key)) values.set(value.key, value);
	}
	return [...values.values()];
}
function limitValue(support, limit, status, day) {
	const readingOf = readingInForce(day.readings);
	const history = tableUnder(limit, readingOf)[status];
	const total = limit.tier === 2;
	const concerns = (total ? FIRM_COLUMNS : columnsEver(support, day.readings)).filter((column) => statusOf(column) === status);
	if (history === void 0 || concerns.length === 0) return void 0;
	const answer = valueOn(history, day.on, day.knownOn);
	const per = partsOn(limit, day, readingOf);
	const head = {
		key: total ? `total/${status}` : `ceiling/${limit.key}/${status}`,
		kind: total ? "total" : "ceiling",
		support: total ? null : support.id,
		title: titleOf$1(total ? TOTAL_TITLE : support.title, status),
		concerns
	};
	if (answer.known) {
		const { value: amount, source } = answer.entry;
		return {
			...head,
			value: `${amount.minor}|${per.join("|")}`,
			known: true,
			words: amountWords(amount, per, support, limit.graded && status === "company"),
			rule: source.rule,
			article: source.article ?? limit.article,
			grade: source.grade,
			amount
		};
	}
	if (answer.between.length === 0) return void 0;
	return {
		...head,
		value: "unknown",
		known: false,
		words: fill(words("hiçbir kaynak tutarını vermiyor ({between})", "no source gives the figure ({between})"), { between: betweenWords(answer, day.on, showWhole) }),
		rule: limit.rule,
		article: limit.article,
		grade: citation(limit.rule).grade
	};
}
const TOTAL_TITLE = words("Bölümün yıllık toplamı", "Yearly total of the section");
function titleOf$1(head, status) {
	const name = STATUS_WORDS[status];
	return words(`${head.tr} – ${name.tr}`, `${head.en} – ${name.en}`);
}
function partsOn(limit, { on }, readingOf) {
	const { since } = limit;
	return partsUnder(since !== void 0 && on >= since.day ? since.per : limit.per, readingOf);
}
const PARTS = {
	platform: words("pazaryeri", "marketplace"),
	country: words("ülke", "country"),
	year: words("yıl", "year")
};
function itemWords({ id }) {
	if (id.endsWith("-mission")) return words("faaliyet", "activity");
	return id.endsWith("-rent") ? words("birim", "unit") : words("proje", "project");
}
function amountWords(amount, per, support, topGrade) {
	const named = per.map((part) => part === "item" ? itemWords(support) : PARTS[part]);
	const grade = topGrade ? words(", en üst kademe", ", top grade") : words("", "");
	const shown = showWhole(amount);
	if (named.length === 0) return words(`${shown.tr}${grade.tr}`, `${shown.en}${grade.en}`);
	return words(`${shown.tr} (${named.map(({ tr }) => tr).join(" ve ")} başına${grade.tr})`, `${shown.en} (per ${named.map(({ en }) => en).join(" and ")}${grade.en})`);
}

// packages/law/src/diff/of-lists.ts
function listValues(day) {
	return placeLists.flatMap((list) => {
		const owner = ownerOf(list, day);
		return placesKnown(list, day.knownOn).flatMap((place) => placeValue(list, owner, place, day));
	});
}
function placeValue(of, owner, place, day) {
	const [country, platform] = place;
	const { list } = of;
	const own = platform === "*" ? "" : `/${platform}`;
	const head = {
		key: `country/${list.id}/${country}${own}`,
		kind: "country",
		...owner,
		title: placeWords(place),
		within: list.name
	};
	const answer = valueOn(list.of(country, platform), day.on, day.knownOn);
	if (answer.known) {
		const { value, source, from, seenFrom } = answer.entry;
		return [{
			...head,
			value: memberText(value),
			known: true,
			words: memberWords(value),
			rule: source.rule,
			article: source.article ?? citation(source.rule).article,
			grade: source.grade,
			...from === void 0 && seenFrom !== void 0 ? { seenFrom } : {}
		}];
	}
	const before = answer.between.find((entry) => entryStart(entry) <= day.on);
	if (before === void 0) return [];
	return [{
		...head,
		value: "unknown",
		known: false,
		words: fill(words("bilinmiyor ({between})", "not known ({between})"), { between: betweenWords(answer, day.on, memberWords) }),
		rule: before.source.rule,
		article: before.source.article ?? citation(before.source.rule).article,
		grade: before.source.grade
	}];
}
function ownerOf({ list }, { readings }) {
	if (list.id === targetCountries.id) return {
		support: null,
		concerns: []
	};
	const own = supports.find(({ demands }) => demands.some(({ condition }) => listIds(condition.canonical).includes(list.id)));
	return own === void 0 ? {
		support: null,
		concerns: []
	} : {
		support: own.id,
		concerns: columnsEver(own, readings)
	};
}
function placeWords([country, platform]) {
	const name = countryName(country);
	return platform === "*" ? name : words(`${name.tr} (${platform})`, `${name.en} (${platform})`);
}
function memberText(value) {
	return value === "autoParts" ? "parts" : value === true || value === "all" ? "on" : "off";
}
function memberWords(value) {
	switch (memberText(value)) {
		case "on": return words("listede", "on the list");
		case "parts": return words("listede, yalnızca oto yedek parça", "on the list, automotive spare parts only");
		default: return words("listede değil", "not on the list");
	}
}

// packages/law/src/diff/of-rates.ts
function rateValues(day) {
	return [...supports.flatMap((support) => ofSupport(support, day)), ...thresholdValue(day)];
}
function ofSupport(support, day) {
	const { rate, shares, counts, duration, durationRule } = support;
	const readingOf = readingInForce(day.readings);
	const one = (kind, name, value, said, source) => ({
		key: `${kind}/${support.id}${name === "" ? "" : `/${name}`}`,
		kind,
		support: support.id,
		title: support.title,
		concerns: columnsEver(support, day.readings),
		value,
		known: value !== "unknown",
		words: said,
		rule: source.rule,
		article: source.article ?? support.article,
		grade: source.grade
	});
	return [
		one("rate", "base", String(rate.base.points), baseWords(rate.base.points), rate.base.source),
		...rate.bonus !== void 0 && bonusGiven(support, day) ? [one("rate", "bonus", String(rate.bonus.points), bonusWords(rate.bonus.points), rate.bonus.source)] : [],
		...rate.most === void 0 ? [] : [one("rate", "most", String(rate.most.points), mostWords(rate.most.points), rate.most.source)],
		...shares.map((cap) => one("share", cap.of, `${cap.share}|${readingOf(cap.granularity)}`, shareWords(cap.share, cap.of), cap.sources[0])),
		...counts.map((count) => one("count", count.name, `${count.size}|${partsUnder(count.per, readingOf).join("|")}`, count.title, count.source)),
		...duration === null ? [] : [one("duration", "", duration.en, duration, {
			rule: durationRule,
			...citation(durationRule)
		})]
	];
}
function supportsWithBonus(day) {
	return supports.filter((support) => support.rate.bonus !== void 0 && bonusGiven(support, day));
}
function bonusGiven(support, day) {
	const time = bonusTimeUnder(support.rate, readingInForce(day.readings));
	return time === "always" || typeof time === "object" && day.on < time.before;
}
function baseWords(points) {
	return points === "unknown" ? words("oranını hiçbir kaynak söylemiyor", "no source gives the rate") : percentIn(words("oran {percent}", "rate {percent}"), points);
}
function bonusWords(points) {
	return words(`hedef ülkede ${points / 100} puan fazla`, `${points / 100} points more in target countries`);
}
function mostWords(points) {
	return percentIn(words("giderin en çok {percent} kadarı", "at most {percent} of the expense"), points);
}
function shareWords(points, of) {
	return percentIn(of === "adSales" ? words("reklamla dönen satışın en çok {percent} kadarı", "at most {percent} of the sales that the ads brought") : words("e-ticaret satışlarının en çok {percent} kadarı", "at most {percent} of the e-commerce sales"), points);
}
function percentIn(template, points) {
	return fill(template, { percent: words(showPercent(points, "tr"), showPercent(points, "en")) });
}
function thresholdValue(day) {
	const answer = valueOn(exportThreshold, day.on, day.knownOn, sameFigure);
	const head = {
		key: "threshold/E-1.3.7",
		kind: "threshold",
		support: null,
		title: words("Şirketlerin ihracat eşiği (önceki yıl)", "Export threshold of companies (previous year)"),
		concerns: ["company", "companyAboveThreshold"],
		article: citation("E-1.3.7").article,
		rule: "E-1.3.7"
	};
	if (!answer.known) {
		const before = answer.between.find((entry) => (entry.from ?? entry.seenFrom ?? day.on) <= day.on);
		if (before === void 0) return [];
		return [{
			...head,
			value: "unknown",
			known: false,
			words: fill(words("bilinmiyor ({between})", "not known ({between})"), { between: betweenWords(answer, day.on, showThreshold) }),
			grade: before.source.grade
		}];
	}
	const { value, source, from, seenFrom } = answer.entry;
	return [{
		...head,
		value: String(value.cents),
		known: true,
		words: fill(words("{figure} üzeri", "above {figure}"), { figure: showThreshold(value) }),
		article: source.article ?? head.article,
		grade: source.grade,
		amount: {
			minor: value.cents,
			currency: "USD"
		},
		...from === void 0 && seenFrom !== void 0 ? { seenFrom } : {}
	}];
}

// packages/law/src/diff/of-standing.ts
const START$1 = "E-12.3.1";
function standingValues(day) {
	return supports.flatMap((support) => [
		stateValue(support, day),
		...(isProject(support.id) ? PROJECT_COLUMNS : FIRM_COLUMNS).map((column) => whoValue(support, column, day)),
		whereValue(support, day)
	]);
}
const STATES = {
	open: words("başvuruya açık", "open"),
	"repealed-runs-on": words("kaldırılmış; önceki ön onaylar sürer", "repealed; earlier approvals run on"),
	repealed: words("kaldırılmış", "repealed")
};
function stateValue(support, day) {
	const state = repealState(support, day);
	const rule = state === "open" ? START$1 : support.demands.find(isRepeal)?.rule ?? START$1;
	return {
		key: `support/${support.id}`,
		kind: "support",
		support: support.id,
		title: support.title,
		concerns: columnsEver(support, day.readings),
		value: state,
		known: true,
		words: STATES[state],
		...cited$1(rule, support)
	};
}
function whoValue(support, column, day) {
	const { mark, rule, grade } = findCell(support, column, day);
	const said = legendOf(mark).words;
	return {
		key: `who/${support.id}/${column}`,
		kind: "who",
		support: support.id,
		title: words(`${support.title.tr} – ${COLUMN_NAMES[column].tr}`, `${support.title.en} – ${COLUMN_NAMES[column].en}`),
		concerns: [column],
		value: mark,
		known: mark !== "unknown",
		words: mark === "unknown" ? withThreshold(said, day) : said,
		...cited$1(rule, support),
		grade
	};
}
function withThreshold(said, day) {
	const between = betweenWords(thresholdOn(day), day.on, showThreshold);
	return words(`${said.tr} (ihracat eşiği: ${between.tr})`, `${said.en} (the export threshold: ${between.en})`);
}
const WHERE$1 = {
	all: words("tüm ülkeler", "all countries"),
	target: words("hedef ülkeler", "target countries"),
	list: words("kendi ülke listesi", "a list of its own"),
	unknown: words("kendi ülke listesi, o gün bilinmiyor", "a list of its own, not known for that day")
};
function whereValue(support, day) {
	const { kind, pickedToo, rule, article, grade } = countriesView(support, day);
	const said = WHERE$1[kind];
	return {
		key: `countries/${support.id}`,
		kind: "countries",
		support: support.id,
		title: support.title,
		concerns: columnsEver(support, day.readings),
		value: `${kind}${pickedToo ? "+picked" : ""}`,
		known: kind !== "unknown",
		words: pickedToo ? words(`${said.tr} ve Bakanlığın belirledikleri`, `${said.en} and those the Ministry picks`) : said,
		rule,
		article: article === "–" ? support.article : article,
		grade
	};
}
function cited$1(rule, support) {
	const { article, grade } = citation(rule);
	return {
		rule,
		article: article === "" || article === "–" ? support.article : article,
		grade
	};
}

// packages/law/src/e-export/statuses/asked-on.ts
function askedOn(condition, { on, knownOn }) {
	const { undated, history } = condition;
	if (undated !== void 0) return {
		condition,
		candidates: [{
			asked: {
				label: {
					tr: "",
					en: ""
				},
				requirement: undated.requirement
			},
			entry: void 0
		}],
		bounded: true
	};
	const entries = history?.entries ?? [];
	const speaking = entries.filter((entry) => entry.value.requirement !== void 0);
	const answer = valueOn(dated(condition.id, speaking), on, knownOn, sameDemand);
	if (answer.known) return {
		condition,
		candidates: [candidate(answer.entry)],
		bounded: true
	};
	const before = answer.between.find((entry) => entryStart(entry) <= on);
	const after = answer.between.find((entry) => entryStart(entry) > on);
	const silences = nearestSilences(entries, before, after, on, knownOn);
	if (before === void 0 && after === void 0 && silences.length > 0) return void 0;
	const below = before !== void 0 || silences.some((entry) => entryStart(entry) <= on);
	const above = after !== void 0 || silences.some((entry) => lastDay(entry) >= on);
	return {
		condition,
		candidates: [
			before,
			...silences,
			after
		].filter((entry) => entry !== void 0).map(candidate),
		bounded: below && above && silences.every((entry) => entry.value.yetAsked === void 0)
	};
}
function nearestSilences(entries, before, after, on, knownOn) {
	const between = entries.filter((entry) => entry.value.requirement === void 0 && (entry.knownFrom ?? entryStart(entry)) <= knownOn && (before === void 0 || entryStart(entry) >= entryStart(before)) && (after === void 0 || entryStart(entry) < entryStart(after)));
	const last = between.findLast((entry) => entryStart(entry) <= on);
	if (last !== void 0 && lastDay(last) >= on) return [last];
	return [last, between.find((entry) => entryStart(entry) > on)].filter((entry) => entry !== void 0);
}
function candidate(entry) {
	return {
		asked: entry.value,
		entry
	};
}
function sameDemand(a, b) {
	return canonical(a.requirement?.canonical) === canonical(b.requirement?.canonical);
}
function lastDay(entry) {
	if (entry.until !== void 0) return entry.until - 1;
	return entry.from !== void 0 ? Number.POSITIVE_INFINITY : entry.seenTo ?? entryStart(entry);
}

// packages/law/src/diff/of-statuses.ts
function statusValues(day) {
	return statusClasses.flatMap((of) => of.conditions.flatMap((condition) => conditionValue(of, condition, day)));
}
function conditionValue(of, condition, day) {
	const asked = askedOn(condition, day);
	const first = asked?.candidates[0];
	if (asked === void 0 || first === void 0) return [];
	const entry = first.entry;
	const source = entry?.source ?? condition.undated?.source;
	const known = asked.candidates.length === 1 && asked.bounded;
	const said = candidateText(first);
	return [{
		key: `status/${of.id}/${condition.id}`,
		kind: "status",
		support: null,
		title: words(`${of.title.tr} – ${condition.title.tr}`, `${of.title.en} – ${condition.title.en}`),
		concerns: [of.id],
		value: known ? said : `unknown:${asked.candidates.map(candidateText).join("|")}:${asked.bounded}`,
		known,
		words: known ? candidateWords(first) : openWords(asked),
		rule: source?.rule ?? condition.rule,
		article: source?.article ?? citation(condition.rule).article,
		grade: gradeOf(asked, source?.grade ?? citation(condition.rule).grade),
		...known && entry?.from === void 0 && entry?.seenFrom !== void 0 ? { seenFrom: entry.seenFrom } : {}
	}];
}
function candidateText({ asked: { requirement } }) {
	return canonical(requirement?.canonical ?? null);
}
function candidateWords({ asked: { requirement } }) {
	return requirement?.words ?? words("listede yok", "not among the conditions listed");
}
function openWords({ candidates, bounded }) {
	const all = candidates.map(candidateWords);
	const joined = (texts, or) => [...new Set(texts)].join(or);
	const either = words(joined(all.map(({ tr }) => tr), " ya da "), joined(all.map(({ en }) => en), " or "));
	return fill(bounded ? words("bilinmiyor: {either}", "not known: {either}") : words("bilinmiyor; en yakın bilinen: {either}", "not known; the nearest that is: {either}"), { either });
}
function gradeOf({ candidates }, own) {
	return candidates.reduce((all, { entry }) => entry === void 0 ? all : weaker(all, entry.source.grade), own);
}

// packages/law/src/diff/snapshot.ts
const kept = /* @__PURE__ */ new Map();
const KEPT = 100;
function snapshot(day) {
	const key = JSON.stringify([
		day.on,
		day.knownOn,
		Object.entries(day.readings).sort()
	]);
	const made = kept.get(key) ?? (isBeforeDecision(day) ? /* @__PURE__ */ new Map() : byKey(valuesOn(day)));
	kept.delete(key);
	kept.set(key, made);
	if (kept.size > KEPT) kept.delete(kept.keys().next().value);
	return made;
}
function valuesOn(day) {
	return [
		...standingValues(day),
		...listValues(day),
		...expenseValues(day),
		...rateValues(day),
		...limitValues(day),
		...statusValues(day)
	];
}
function byKey(values) {
	return new Map(values.map((value) => [value.key, value]));
}

// packages/law/src/diff/path.ts
function snapshotOn({ knownOn, readings }, on) {
	return snapshot({
		on,
		knownOn,
		readings
	});
}
function comparedValue(of, key) {
	return of.get(key)?.value ?? (key.startsWith("who/") ? "no" : "");
}
function differingKeys(a, b) {
	return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].filter((key) => comparedValue(a, key) !== comparedValue(b, key));
}
function sinceOf(path, key) {
	const wanted = comparedValue(snapshotOn(path, path.later), key);
	let since = path.later;
	for (const day of lawDaysUntil(path.later).filter((one) => one > path.earlier)) {
		if (comparedValue(snapshotOn(path, day), key) !== wanted) break;
		since = day;
	}
	return since;
}
function lastKnown(path, key, before) {
	let next = before;
	for (const day of lawDaysUntil(before - 1)) {
		const value = snapshotOn(path, day).get(key);
		if (value?.known) return {
			value,
			lastDay: next - 1
		};
		next = day;
	}
}
function knownSinceOf(on, path, key) {
	const at = (knownOn) => snapshot({
		on,
		knownOn,
		readings: path.readings
	});
	const wanted = comparedValue(at(path.knownOn), key);
	let since = path.knownOn;
	for (const day of lawDaysUntil(path.knownOn).filter((one) => one > on)) {
		if (comparedValue(at(day), key) !== wanted) break;
		since = day;
	}
	return since;
}
function lawDaysUntil(day) {
	return lawDays().filter((one) => one <= day).reverse();
}

// packages/law/src/diff/compare.ts
function changeOf(key, from, to, path) {
	const old = sideAt(key, from, path);
	const now = sideAt(key, to, path);
	const told = now.value ?? old.value;
	const since = sinceOf(path, key);
	const act = actFor(key, since, path);
	const oldView = sideView(old, told);
	const newView = sideView(now, told);
	const factor = factorOf(old.value, now.value);
	return {
		key,
		kind: told.kind,
		effect: effectOf(old, now),
		support: told.support,
		title: told.title,
		concerns: told.concerns,
		concernsWords: concernsWords(told),
		old: oldView,
		new: newView,
		factor,
		since: formatDay(since),
		act: act === void 0 ? null : actView(act),
		seen: act === void 0 ? seenWords(key, since, path) : null,
		words: sentence$1(fullTitle(told), oldView.words, newView.words, factor)
	};
}
function sideAt(key, on, path) {
	const day = snapshotOn(path, on);
	const value = day.get(key);
	return {
		value,
		lastKnown: value?.known ? value : lastKnown(path, key, on + 1)?.value,
		inForce: day.size > 0
	};
}
const FIRST = acts[0]?.day;
function actFor(key, since, path) {
	if (since === FIRST) return acts[0];
	const value = snapshotOn(path, since).get(key);
	if (value !== void 0 && (!value.known || value.seenFrom !== void 0)) return void 0;
	return (value?.kind === "ceiling" || value?.kind === "total" ? actOf(since, "rise") : void 0) ?? actOf(since, "act");
}
function seenWords(key, since, path) {
	const value = snapshotOn(path, since).get(key);
	const first = both$1(since);
	if (value !== void 0 && !value.known) return fill(words("{first} gününden beri bilinmiyor", "not known since {first}"), { first });
	const before = lastKnown(path, key, since);
	if (before === void 0) return fill(words("ilk kez {first} günü görüldü; öncesi bilinmiyor", "seen first on {first}; what held before is not known"), { first });
	const between = actsBetween(before.lastDay, since, path.knownOn).filter(({ kind }) => kind === "act");
	const names = (lang) => between.map(({ title }) => title[lang]).join(", ");
	const said = fill(words("ilk kez {first} günü görüldü; iki görülme arasında ({last} – {first})", "seen first on {first}; between two sightings ({last} – {first})"), {
		first,
		last: both$1(before.lastDay)
	});
	if (between.length === 0) return said;
	return words(`${said.tr}; arada: ${names("tr")}`, `${said.en}; in between: ${names("en")}`);
}
function both$1(day) {
	return words(showDay(day, "tr"), showDay(day, "en"));
}
function sideView({ value, inForce }, told) {
	const { rule, article, grade } = value ?? told;
	return {
		amount: value?.amount === void 0 ? null : moneyText(value.amount),
		currency: value?.amount?.currency ?? null,
		known: value?.known ?? (told.kind !== "country" || !inForce),
		words: value?.words ?? nothingWords(told, inForce),
		rule,
		article,
		grade
	};
}
function nothingWords({ kind }, inForce) {
	if (!inForce) return words("5986 sayılı Karar yürürlükte değil", "Decision 5986 is not in force");
	if (kind === "country") return words("bilinmiyor, henüz görülmedi", "not known, not seen yet");
	return kind === "expense" ? words("desteklenmez", "not supported") : words("yok", "none");
}
function factorOf(old, now) {
	const [a, b] = [old?.amount, now?.amount];
	if (a === void 0 || b === void 0 || a.currency !== "TRY" || b.currency !== "TRY" || a.minor === 0n) return null;
	const tenThousandths = divRound(b.minor * 10000n, a.minor, "half-up");
	const text = String(tenThousandths).padStart(5, "0");
	return `${text.slice(0, -4)}.${text.slice(-4)}`;
}
function concernsWords({ concerns }) {
	if (concerns.length === 0) return words("herkes", "everybody");
	return words(concerns.map((column) => COLUMN_NAMES[column].tr).join(", "), concerns.map((column) => COLUMN_NAMES[column].en).join(", "));
}
function fullTitle({ title, within }) {
	return within === void 0 ? title : words(`${title.tr} (${within.tr})`, `${title.en} (${within.en})`);
}
function sentence$1(title, old, now, factor) {
	const times = factor === null ? words("", "") : words(` (×${factor.replace(".", ",")})`, ` (×${factor})`);
	return words(`${title.tr}: ${old.tr} → ${now.tr}${times.tr}`, `${title.en}: ${old.en} → ${now.en}${times.en}`);
}

// packages/law/src/diff/groups.ts
const KIND_TITLES = {
	support: words("Destekler", "Supports"),
	who: words("Kim yararlanır", "Who may have it"),
	countries: words("Hangi ülkeler için", "For which countries"),
	country: words("Ülke listeleri", "Lists of countries"),
	expense: words("Gider türleri", "Kinds of expense"),
	demand: words("Koşullar", "Conditions"),
	threshold: words("Eşikler", "Thresholds"),
	rate: words("Oranlar", "Rates"),
	share: words("Satışa göre sınırlar", "Limits by sales"),
	count: words("Sayılar", "Counts"),
	duration: words("Süreler", "Durations"),
	ceiling: words("Üst limitler", "Ceilings"),
	total: words("Yıllık toplamlar", "Yearly totals"),
	status: words("Statü koşulları", "Conditions of statuses")
};
const ORDER = Object.keys(KIND_TITLES);
function groupsOf(changes, path) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = [
			change.kind,
			change.effect,
			change.act?.rule ?? change.since,
			bucketOf(change)
		].join("|");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [change]);
		else group.push(change);
	}
	return [...groups.values()].map((group) => groupView(group, path)).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
function bucketOf({ kind, key, support, concerns }) {
	if (kind === "country") return listOf(key);
	if (kind === "who" || kind === "expense" || kind === "demand") return support ?? "";
	return kind === "status" ? concerns.join(" ") : "";
}
function listOf(key) {
	return key.split("/")[1] ?? "";
}
function groupView(group, path) {
	const first = group[0];
	return {
		kind: first.kind,
		effect: first.effect,
		title: titleOf(first),
		words: wordsOf$1(group, first, path),
		since: first.since,
		act: first.act,
		seen: first.seen,
		changes: group.map(({ key }) => key)
	};
}
function titleOf(first) {
	const head = headOf(first);
	const effect = EFFECT_WORDS[first.effect];
	return words(`${head.tr}: ${effect.tr}`, `${head.en}: ${effect.en}`);
}
function headOf({ kind, key, support, concerns }) {
	if (kind === "country") {
		const name = placeLists.find(({ list }) => list.id === listOf(key))?.list.name;
		return name === void 0 ? KIND_TITLES.country : capital(name);
	}
	const title = KIND_TITLES[kind];
	if (kind === "who" || kind === "expense" || kind === "demand") {
		const of = support === null ? void 0 : findSupport(support)?.title;
		return of === void 0 ? title : words(`${title.tr} – ${of.tr}`, `${title.en} – ${of.en}`);
	}
	const [status] = concerns;
	if (kind !== "status" || status === void 0 || status === "companyAboveThreshold") return title;
	return words(`${title.tr} – ${STATUS_WORDS[status].tr}`, `${title.en} – ${STATUS_WORDS[status].en}`);
}
function capital({ tr, en }) {
	const first = tr.charAt(0) === "i" ? "İ" : tr.charAt(0).toUpperCase();
	return words(first + tr.slice(1), en.charAt(0).toUpperCase() + en.slice(1));
}
function wordsOf$1(group, first, { knownOn, readings }) {
	if (first.kind === "country") {
		const named = counted(group.length, list(group.map(({ title }) => title)));
		const day = {
			on: parseDay(first.since),
			knownOn,
			readings
		};
		return listOf(first.key) === targetCountries.id ? withBonus(named, day) : named;
	}
	if (first.kind === "ceiling" || first.kind === "total") return counted(group.length, factorWords(group));
	const turns = /* @__PURE__ */ new Map();
	for (const change of group) {
		const turn = `${change.old.words.en} → ${change.new.words.en}`;
		const alike = turns.get(turn);
		if (alike === void 0) turns.set(turn, [change]);
		else alike.push(change);
	}
	return list([...turns.values()].map(turnWords), "; ");
}
function withBonus(named, day) {
	const given = supportsWithBonus(day);
	const [first] = given;
	if (first === void 0) return named;
	const points = (first.rate.bonus?.points ?? 0) / 100;
	const titles = list(given.map(({ title }) => title));
	return words(`${named.tr}; hedef ülkede ${points} puan fazla: ${titles.tr}`, `${named.en}; a target country has ${points} points more in: ${titles.en}`);
}
function turnWords(alike) {
	const { old, new: now } = alike[0];
	const subjects = list(alike.map(({ kind, title, concernsWords }) => kind === "who" ? concernsWords : title));
	return words(`${subjects.tr}: ${old.words.tr} → ${now.words.tr}`, `${subjects.en}: ${old.words.en} → ${now.words.en}`);
}
function counted(count, what) {
	return words(`${count}: ${what.tr}`, `${count}: ${what.en}`);
}
function factorWords(group) {
	const factors = [...new Set(group.flatMap(({ factor }) => factor === null ? [] : [factor]))].sort();
	const [least] = factors;
	if (least === void 0) return list(group.map(({ title }) => title));
	const most = factors.at(-1);
	const said = least === most ? `×${least}` : `×${least} – ×${most}`;
	return words(said.replaceAll(".", ","), said);
}
function list(all, between = ", ") {
	return words(all.map(({ tr }) => tr).join(between), all.map(({ en }) => en).join(between));
}
function inGroupOrder(changes, groups) {
	const byKey = new Map(changes.map((change) => [change.key, change]));
	return groups.flatMap((group) => group.changes.map((key) => byKey.get(key)));
}

// packages/law/src/diff/learned.ts
function learnedSince(path) {
	const { earlier, readings } = path;
	const knownBefore = {
		knownOn: earlier,
		readings
	};
	const [before, now] = [snapshotOn(knownBefore, earlier), snapshotOn(path, earlier)];
	return differingKeys(before, now).filter((key) => before.get(key)?.known || now.get(key)?.known).map((key) => learnedView(key, earlier, knownBefore, path));
}
function learnedView(key, on, knownBefore, path) {
	const before = sideAt(key, on, knownBefore);
	const now = sideAt(key, on, path);
	const told = now.value ?? before.value;
	const beforeView = sideView(before, told);
	const nowView = sideView(now, told);
	const since = knownSinceOf(on, path, key);
	return {
		key,
		kind: told.kind,
		title: fullTitle(told),
		before: beforeView,
		now: nowView,
		knownSince: formatDay(since),
		words: fill(words("{title}: {day} günü bilinen: {before}; {since} gününden beri o gün için bilinen: {now}", "{title}: known on {day}: {before}; known of that day since {since}: {now}"), {
			title: fullTitle(told),
			day: both$1(on),
			before: beforeView.words,
			since: both$1(since),
			now: nowView.words
		})
	};
}

// packages/law/src/diff/law-diff.ts
function lawDiff(from, to, { knownOn, readings = {} } = {}) {
	checkReadings(from, readings);
	const [earlier, later] = from <= to ? [from, to] : [to, from];
	const path = {
		earlier,
		later,
		knownOn: knownOn ?? later,
		readings
	};
	const changes = differingKeys(snapshotOn(path, from), snapshotOn(path, to)).map((key) => changeOf(key, from, to, path));
	const groups = groupsOf(changes, path);
	return {
		format: "kervan-law-diff/1",
		from: formatDay(from),
		to: formatDay(to),
		knownOn: formatDay(path.knownOn),
		acts: actsBetween(earlier, later, path.knownOn).map(actView),
		groups,
		changes: inGroupOrder(changes, groups),
		learned: knownOn === void 0 ? learnedSince(path) : []
	};
}

// packages/law/src/e-export/statuses/status-file.ts
function takeStatusFacts(entries) {
	return entries.map((entry, index) => takeOne(entry, `$.facts[${index}]`));
}
function takeOne(entry, place) {
	const { fact } = entry;
	if (!isStatusFactName(fact)) throw problem("status.unknown-fact", words(`“${fact}” diye bir statü olgusu yok.`, `There is no status fact named “${fact}”.`), {
		place: `${place}.fact`,
		wayOut: words("Adlar için statü sorularına bakın: her sorunun yanında olgunun adı durur.", "See the status questions for the names: each question carries the name of its fact.")
	});
	return {
		fact,
		answer: entry.value === "unknown" ? void 0 : readAnswer(fact, entry.value, `${place}.value`),
		year: readYear(fact, entry.year, `${place}.year`),
		origin: entry.origin,
		recordedOn: parseDay(entry.recordedOn, `${place}.recordedOn`)
	};
}
function readYear(fact, year, place) {
	if (year === void 0) return void 0;
	if (statusFact(fact).year === void 0) throw problem("status.no-year", words(`“${fact}” bir yıla ilişkin değildir.`, `“${fact}” is not about a year.`), {
		place,
		wayOut: words("Yılı çıkarın.", "Leave the year out.")
	});
	if (!Number.isInteger(year) || year < 1 || year > 9999) throw problem("status.bad-year", words(`${year} bir yıl değil.`, `${year} is not a year.`), {
		place,
		wayOut: words("Yılı 2025 gibi dört haneyle yazın.", "Write the year with four digits, like 2025.")
	});
	return year;
}
function readAnswer(fact, value, place) {
	switch (statusFact(fact).type) {
		case "yes-no": return {
			type: "yes-no",
			yes: named$1(fact, typeof value === "boolean" ? value ? "yes" : "no" : value, place) === "yes"
		};
		case "choice": return {
			type: "choice",
			answer: named$1(fact, value, place)
		};
		case "count": return {
			type: "count",
			count: readCount(fact, value, place)
		};
		case "amount": return {
			type: "amount",
			money: readMoney(fact, value, place)
		};
		case "share":
			if (typeof value !== "string") throw wrongType(fact, place, SHARE_FORM);
			return {
				type: "share",
				share: readShare(value, place)
			};
	}
}
function named$1(fact, value, place) {
	const possible = Object.keys(statusFact(fact).answers);
	if (typeof value === "string" && possible.includes(value)) return value;
	throw problem("status.unknown-answer", words(`“${fact}” için böyle bir yanıt yok; olabilecekler: ${possible.join(", ")}.`, `“${fact}” has no such answer; possible ones: ${possible.join(", ")}.`), {
		place,
		wayOut: words("Bilinmiyorsa “unknown” yazın.", "Write “unknown” if it is not known.")
	});
}
function readCount(fact, value, place) {
	if (typeof value === "string" && /^\d{1,18}$/.test(value)) return BigInt(value);
	throw wrongType(fact, place, words("“1000” gibi bir tam sayı", "a whole number like “1000”"));
}
function readMoney(fact, value, place) {
	if (typeof value !== "object") throw wrongType(fact, place, words("tutar ve para birimi: { amount, currency }", "an amount with its currency: { amount, currency }"));
	const money = readAmount(value, place);
	const currency = statusFact(fact).currency ?? "";
	if (money.currency !== currency) throw problem("status.other-currency", words(`“${fact}” ${currency} olarak sorulur; ${money.currency} verilmiş.`, `“${fact}” is asked in ${currency}; it was told in ${money.currency}.`), {
		place: `${place}.currency`,
		wayOut: words(`Belgedeki ${currency} tutarını yazın; hangi kurla çevrileceğini hiçbir kaynak söylemiyor.`, `Write the ${currency} amount of the document; no source says at which rate it would be converted.`)
	});
	if (money.minor < 0n) throw problem("status.negative", words(`“${fact}” negatif olamaz: ${moneyText(money)}.`, `“${fact}” cannot be negative: ${moneyText(money)}.`), {
		place: `${place}.amount`,
		wayOut: words("Tutarı belgeden denetleyin.", "Check it against the document.")
	});
	return money;
}
const SHARE_FORM = words("“66.67” ya da “2/3” gibi bir pay", "a share like “66.67” or “2/3”");
function wrongType(fact, place, form) {
	return problem("status.wrong-type", words(`“${fact}” şu biçimde yazılır: ${form.tr}.`, `“${fact}” is written as ${form.en}.`), {
		place,
		wayOut: words("Bilinmiyorsa “unknown” yazın.", "Write “unknown” if it is not known.")
	});
}

// packages/law/src/e-export/statuses/verdict.ts
function statusOnDay(status, days) {
	const asked = (list) => list.map((condition) => askedOn(condition, days)).filter((one) => one !== void 0);
	return {
		status,
		conditions: asked(status.conditions),
		classes: asked(status.classes)
	};
}
function outcomeUnder(candidate, facts) {
	return candidate.asked.requirement?.test(facts) ?? HOLDS;
}
function conditionOutcome(asked, facts) {
	const underVersionsSeen = agreed(asked.candidates.map((candidate) => outcomeUnder(candidate, facts)));
	return {
		verdict: asked.bounded ? underVersionsSeen : UNSAID,
		underVersionsSeen
	};
}
function agreed(outcomes) {
	const [first] = outcomes;
	if (first === void 0) return UNSAID;
	const verdicts = new Set(outcomes.map((one) => one.verdict));
	if (verdicts.has("holds") && verdicts.has("fails")) return UNSAID;
	if (verdicts.size === 1 && first.verdict !== "unknown") return first;
	return {
		verdict: "unknown",
		why: firstWhy(outcomes)
	};
}
function weigh(status, facts) {
	const found = status.conditions.map((asked) => conditionOutcome(asked, facts));
	const verdict = everyOutcome(found.map((one) => one.verdict));
	const underVersionsSeen = everyOutcome(found.map((one) => one.underVersionsSeen));
	const classes = status.classes.map((asked) => conditionOutcome(asked, facts).underVersionsSeen);
	return {
		verdict,
		underVersionsSeen,
		open: verdict.verdict === "unknown" ? openOf(found.map((one) => one.verdict)) : 0,
		openSeen: underVersionsSeen.verdict === "unknown" ? openOf(found.map((one) => one.underVersionsSeen)) : 0,
		openClasses: underVersionsSeen.verdict === "fails" ? 0 : openOf(classes)
	};
}
function openOf(outcomes) {
	return outcomes.filter((one) => one.why === "ask" || one.why === "judge").length;
}

// packages/law/src/e-export/statuses/status-questions.ts
function statusQuestions(facts, days) {
	if (isBeforeDecision(days)) return [];
	return questionsAbout(statusClasses.map((status) => statusOnDay(status, days)), factsOn(facts, days.on), days);
}
function questionsAbout(statuses, facts, days) {
	const now = score(statuses, facts);
	const ranked = [];
	for (const fact of STATUS_FACT_NAMES) {
		if (facts(fact) !== void 0) continue;
		const scores = probesOf(statuses, fact).map((answer) => score(statuses, withAnswer(facts, fact, answer)));
		if (scores.every((one) => one.state === now.state)) continue;
		const worst = scores.reduce((a, b) => compareScores(a, b) >= 0 ? a : b);
		ranked.push({
			question: question(fact, statuses, worst.open, days),
			worst,
			tried: scores
		});
	}
	return ranked.sort((a, b) => compareScores(a.worst, b.worst) || compareMeans(a.tried, b.tried)).map(({ question: one }) => one);
}
function question(fact, statuses, leaves, { on }) {
	const asking = statuses.map(({ status, conditions, classes }) => ({
		status: status.id,
		rules: [...conditions, ...classes].flatMap(({ condition, candidates }) => candidates.some(({ asked }) => asked.requirement?.needs.includes(fact)) ? [condition.rule] : [])
	}));
	return {
		fact,
		definition: statusFact(fact),
		words: questionOn(fact, on),
		statuses: asking.filter((one) => one.rules.length > 0).map((one) => one.status),
		rules: [...new Set(asking.flatMap((one) => one.rules))],
		leaves
	};
}
function probesOf(statuses, fact) {
	const probes = /* @__PURE__ */ new Map();
	for (const { conditions, classes } of statuses) for (const { candidates } of [...conditions, ...classes]) for (const { asked } of candidates) for (const answer of asked.requirement?.probes(fact) ?? []) probes.set(canonical(answer), answer);
	return [...probes.values()];
}
const NOTHING$1 = {
	open: 0,
	openSeen: 0,
	openClasses: 0
};
function score(statuses, facts) {
	const weights = statuses.map((status) => weigh(status, facts));
	return {
		...weights.reduce(add, NOTHING$1),
		state: weights.map(stateOf).join("|")
	};
}
function stateOf({ verdict, underVersionsSeen, open, openSeen, openClasses }) {
	return [
		verdict.verdict,
		underVersionsSeen.verdict,
		open,
		openSeen,
		openClasses
	].join(",");
}
function add(a, b) {
	return {
		open: a.open + b.open,
		openSeen: a.openSeen + b.openSeen,
		openClasses: a.openClasses + b.openClasses
	};
}
function compareScores(a, b) {
	return a.open - b.open || a.openSeen - b.openSeen || a.openClasses - b.openClasses;
}
function compareMeans(a, b) {
	const raised = (scores, times) => {
		const sum = scores.reduce(add, NOTHING$1);
		return {
			open: sum.open * times,
			openSeen: sum.openSeen * times,
			openClasses: sum.openClasses * times
		};
	};
	return compareScores(raised(a, b.length), raised(b, a.length));
}

// packages/law/src/e-export/statuses/findings.ts
function findingOf$1(asked, facts, on) {
	const { condition, candidates, bounded } = asked;
	const told = factsOn(facts, on);
	const { verdict, underVersionsSeen } = conditionOutcome(asked, told);
	const needs = [...new Set(candidates.flatMap((one) => one.asked.requirement?.needs ?? []))];
	const versions = candidates.map((candidate) => versionFinding(asked, candidate, told));
	const single = versions.length === 1 ? versions[0] : void 0;
	return {
		condition: condition.id,
		rule: single?.source.rule ?? condition.rule,
		title: condition.title,
		words: versions.length === 0 ? NOT_KNOWN : byVersion(versions, (one) => one.words),
		verdict: verdict.verdict,
		...verdict.why && { why: verdict.why },
		facts: needs,
		operands: needs.map((fact) => operand(facts, fact, on)),
		versions,
		bounded,
		underVersionsSeen: underVersionsSeen.verdict,
		lacking: verdict.verdict === "holds" ? void 0 : byVersion(versions, (one) => one.lacking),
		note: condition.note,
		doubts: condition.doubts
	};
}
const NOT_KNOWN = words("O gün bilinen hiçbir kaynak bu koşulu vermiyor.", "No source known on that day gives this condition.");
const SILENT = words("bu koşulu anmıyor", "does not mention this condition");
function versionFinding(asked, { asked: value, entry }, facts) {
	const { requirement, label, yetAsked } = value;
	const found = outcomeUnder({
		asked: value,
		entry
	}, facts);
	return {
		label: entry === void 0 ? void 0 : label,
		words: requirement?.words ?? (yetAsked === void 0 ? SILENT : withReason(yetAsked)),
		source: entry?.source ?? asked.condition.undated.source,
		from: entry?.from,
		until: entry?.until,
		seenFrom: entry?.seenFrom,
		seenTo: entry?.seenTo,
		knownFrom: entry?.knownFrom,
		silent: requirement === void 0,
		thresholds: requirement?.thresholds ?? [],
		verdict: found.verdict,
		why: found.why,
		lacking: requirement?.lacking(facts)
	};
}
function withReason({ words: reason, rule }) {
	return fill(words("{silent}; {reason} ({rule})", "{silent}; {reason} ({rule})"), {
		silent: SILENT,
		reason,
		rule
	});
}
function operand(facts, fact, on) {
	const told = toldOn(facts, fact, on);
	return {
		fact,
		name: statusFact(fact).name,
		answer: told?.answer,
		origin: told?.answer && told.origin
	};
}
function byVersion(versions, said) {
	const speaking = versions.filter((one) => said(one) !== void 0);
	const first = speaking[0];
	if (first === void 0) return void 0;
	const firstWords = said(first);
	if (speaking.every((one) => said(one)?.en === firstWords.en && said(one)?.tr === firstWords.tr) && speaking.length === versions.length) return firstWords;
	const labelled = speaking.map((one) => fill(words("{label}: {said}", "{label}: {said}"), {
		label: one.label ?? words("", ""),
		said: said(one)
	}));
	return words(labelled.map((one) => one.tr).join("; "), labelled.map((one) => one.en).join("; "));
}

// packages/law/src/e-export/statuses/statuses-for.ts
function statusesFor(facts, days) {
	return statusClasses.map((status) => answerFor$1(status, facts, days));
}
function answerFor$1(status, facts, days) {
	if (isBeforeDecision(days)) return beforeDecision(status);
	const onDay = statusOnDay(status, days);
	const conditions = onDay.conditions.map((asked) => findingOf$1(asked, facts, days.on));
	const { verdict, underVersionsSeen } = weigh(onDay, factsOn(facts, days.on));
	return {
		...titled(status),
		verdict: verdict.verdict,
		why: verdict.why,
		underVersionsSeen: underVersionsSeen.verdict,
		grade: conditions.flatMap((one) => one.versions).reduce((all, one) => weaker(all, one.source.grade), "text"),
		conditions,
		classes: onDay.classes.map((asked) => findingOf$1(asked, facts, days.on)),
		lacking: conditions.flatMap(lackOf),
		nextQuestion: questionsAbout([onDay], factsOn(facts, days.on), days)[0]
	};
}
function titled(status) {
	const { id, title, rule, beneficiary, decision, note } = status;
	return {
		status: id,
		title,
		rule,
		beneficiary,
		decision,
		note
	};
}
function lackOf({ condition, rule, verdict, lacking }) {
	return lacking === void 0 ? [] : [{
		condition,
		rule,
		verdict,
		words: lacking
	}];
}
function beforeDecision(status) {
	return {
		...titled(status),
		verdict: "fails",
		why: void 0,
		underVersionsSeen: "fails",
		grade: "second-hand",
		conditions: [notInForce],
		classes: [],
		lacking: lackOf(notInForce),
		nextQuestion: void 0
	};
}

// packages/law/src/finder/status-bridge.ts
const SAME = [
	{
		from: "statusInUse",
		to: "status",
		value: (answer) => unless("none", answerText(answer))
	},
	{
		from: "legalForm",
		to: "legalPerson",
		value: (answer) => !["soleTrader", "ordinaryPartnership"].includes(answerText(answer))
	},
	{
		from: "unionMember",
		to: "unionMember",
		value: isYes
	},
	{
		from: "dysRegistered",
		to: "dysRegistered",
		value: isYes
	},
	{
		from: "brandProgramme",
		to: "brandProgramme",
		value: isYes
	},
	{
		from: "brand",
		to: "trademarkTurkiye",
		value: (answer) => answerText(answer) === "registered"
	},
	{
		from: "previousYearExport",
		to: "exportPreviousYear",
		value: (answer) => ({
			amount: answerText(answer),
			currency: "USD"
		})
	}
];
function isYes(answer) {
	return answerText(answer) === "yes";
}
function unless(none, answer) {
	return answer === none ? void 0 : answer;
}
function claimFactsOf(facts, on) {
	return SAME.flatMap(({ from, to, value }) => {
		const told = toldOn(facts, from, on);
		const answered = told?.answer === void 0 ? void 0 : value(told.answer);
		if (told === void 0 || answered === void 0) return [];
		return [{
			fact: to,
			value: answered,
			origin: told.origin,
			recordedOn: formatDay(told.recordedOn)
		}];
	});
}

// packages/law/src/finder/take-file.ts
function takeStatusEntries(entries) {
	try {
		return takeStatusFacts(entries);
	} catch (error) {
		if (!(error instanceof Problem) || error.place === void 0) throw error;
		const { code, words: text, place, wayOut } = error;
		throw problem(code, text, {
			place: place.replace(/^\$\.facts/, "$.statusFacts"),
			...wayOut === void 0 ? {} : { wayOut }
		});
	}
}
function takePlans(plans) {
	const taken = /* @__PURE__ */ new Map();
	for (const [index, { platform = "", country = "" }] of (plans ?? []).entries()) {
		const place = `$.plans[${index}]`;
		if (country !== "" && !/^[A-Z]{2}$/.test(country)) throw problem("plan.country", words(`“${country}” bir ülke kodu değil.`, `“${country}” is not a country code.`), {
			place: `${place}.country`,
			wayOut: words("ISO 3166 iki harfli kodunu yazın, örneğin DE.", "Write the two-letter ISO 3166 code, for example DE.")
		});
		if (platform === "" && country === "") throw problem("plan.empty", words("Planda pazaryeri de ülke de yok.", "The plan names neither a platform nor a country."), {
			place,
			wayOut: words("En az birini yazın ya da planı çıkarın.", "Write at least one, or leave the plan out.")
		});
		taken.set(`${platform}|${country}`, {
			platform,
			country
		});
	}
	return [...taken.values()];
}

// packages/law/src/finder/asking.ts
const NOWHERE = {
	platform: "",
	country: ""
};
function asking(file, days) {
	const statusFacts = takeStatusEntries(file.statusFacts ?? []);
	const statuses = statusFacts.length === 0 ? void 0 : statusesFor(statusFacts, days);
	const told = takePlans(file.plans);
	const places = told.length === 0 ? [NOWHERE] : told;
	const claim = withPossibleStatuses(claimOf(file, places, statusFacts, days), statuses);
	const byKey = new Map(claim.lines.map((line) => [line.id, line]));
	const readingOf = readingInForce(claim.readings);
	const compiling = {
		readingOf,
		days: /* @__PURE__ */ new Map()
	};
	const compiled = /* @__PURE__ */ new Map();
	return {
		file,
		days,
		claim,
		places,
		placesTold: told.length > 0,
		statusFacts,
		statuses,
		readingOf,
		lineOf: (support, place) => byKey.get(keyOf(support, places.indexOf(place))) ?? claim.lines[0],
		test: (condition, { line, run }) => {
			let test = compiled.get(condition);
			if (test === void 0) {
				test = condition.compile(compiling);
				compiled.set(condition, test);
			}
			return test(line, run);
		}
	};
}
function onDay({ claim, days, statusFacts }, of, day) {
	const sameYear = yearOf(day) === yearOf(days.on);
	const slots = sameYear ? claim.slots : claim.slots.with(EXPORT, exportBefore(statusFacts, day));
	return {
		line: {
			...of,
			slots: sameYear ? of.slots : of.slots.with(EXPORT, -1),
			paymentDay: day,
			documentDay: day,
			activityFrom: day,
			activityUntil: addDays(day, 1)
		},
		run: {
			claim,
			slots,
			decidedOn: day,
			knownOn: days.knownOn,
			filingDay: day
		},
		day
	};
}
const EXPORT = slotOf("exportPreviousYear");
const STATUS = slotOf("status");
function exportBefore(statusFacts, day) {
	const told = toldOn(statusFacts.filter(({ year }) => year !== void 0), "previousYearExport", day);
	return told?.answer?.type === "amount" ? Number(told.answer.money.minor) : NaN;
}
function factAt({ line, run }, fact) {
	return slotOn(line, run, slotOf(fact));
}
function withFact(at, fact, value) {
	return {
		...at,
		line: {
			...at.line,
			slots: at.line.slots.with(slotOf(fact), value)
		}
	};
}
function withPossibleStatuses(claim, statuses) {
	const told = claim.slots[STATUS];
	if (statuses === void 0 || (told & told - 1) === 0) return claim;
	const possible = statuses.reduce((mask, { status, verdict }) => verdict === "fails" ? mask : mask | 1 << STATUSES.indexOf(status), 0);
	return possible === 0 ? claim : {
		...claim,
		slots: claim.slots.with(STATUS, possible)
	};
}
function claimOf(file, places, statusFacts, { on }) {
	const bridged = claimFactsOf(statusFacts, on);
	const claim = {
		format: "kervan-claim/1",
		claim: "finder",
		regime: "e-export",
		beneficiary: "finder",
		quarter: formatQuarter(quarterOf(on)),
		lines: supports.flatMap((support) => places.map((place, index) => askingLine(support, place, index, on))),
		rates: [],
		...file.ledger === void 0 ? {} : { ledger: file.ledger },
		...file.readings === void 0 ? {} : { readings: file.readings }
	};
	intake({
		...claim,
		facts: file.facts,
		lines: []
	});
	return intake({
		...claim,
		facts: [...bridged, ...file.facts]
	});
}
function keyOf({ id }, place) {
	return `${id}#${place}`;
}
function askingLine(support, { platform, country }, index, on) {
	const day = formatDay(on);
	return {
		id: keyOf(support, index),
		support: support.id,
		kind: "",
		platform,
		...country === "" ? {} : { country },
		activity: {
			from: day,
			until: formatDay(addDays(on, 1))
		},
		document: {
			number: "",
			issuer: "",
			day
		},
		payment: {
			reference: "",
			day
		}
	};
}

// packages/law/src/finder/expense-facts.ts
const OF_ONE_EXPENSE = /* @__PURE__ */ new Set([
	"payer",
	"paymentChannel",
	"relatedParty",
	"supportedElsewhere",
	"objected",
	"foreignLanguageAbroad",
	"activityListed",
	"databaseListed",
	"provider",
	"becameSale",
	"storeOpened",
	"serviceListed",
	"entryCondition",
	"realisationReport"
]);
function isOfOneExpense(fact) {
	return OF_ONE_EXPENSE.has(fact);
}

// packages/law/src/finder/outcome.ts
function outcomeNow(condition, at, asking) {
	if (isAboutExpense(condition)) return 2;
	const { shape } = condition;
	switch (shape?.is) {
		case "all": return joined(shape.parts, 1, at, asking);
		case "any": return joined(shape.parts, 2, at, asking);
		case "reading": return outcomeNow(underReading(shape, asking), at, asking);
		default: return asking.test(condition, at);
	}
}
function isAboutExpense({ shape, needs }) {
	if (shape === void 0) return needs.length > 0 && needs.every(isOfOneExpense);
	if (shape.is === "expense") return true;
	if (shape.is === "answer") return isOfOneExpense(shape.fact);
	if (shape.is === "any") return shape.parts.some(isAboutExpense);
	return shape.is === "all" && shape.parts.every(isAboutExpense);
}
function touchesExpense(condition, asking) {
	if (isAboutExpense(condition)) return true;
	return partsOf(condition, asking).some((part) => touchesExpense(part, asking));
}
function partsOf({ shape }, asking) {
	if (shape?.is === "all" || shape?.is === "any") return shape.parts;
	return shape?.is === "reading" ? [underReading(shape, asking)] : [];
}
function underReading({ doubt, by }, { readingOf }) {
	return by[readingOf(doubt)] ?? Object.values(by)[0];
}
function leavesOf(condition, asking) {
	if (isAboutExpense(condition)) return [];
	const parts = partsOf(condition, asking);
	return parts.length === 0 ? [condition] : parts.flatMap((part) => leavesOf(part, asking));
}
function joined(parts, decisive, at, asking) {
	let outcome = decisive === 1 ? 2 : 1;
	for (const part of parts) {
		const one = outcomeNow(part, at, asking);
		if (one === decisive) return decisive;
		if (one === 3) outcome = 3;
	}
	return outcome;
}
const ELSEWHERE = "XX";
function outcomeAnywhere(condition, at, asking) {
	const countries = at.line.country === "" ? toldApart(condition, at, asking) : void 0;
	if (countries === void 0) return outcomeNow(condition, at, asking);
	let outcome = 0;
	for (const country of countries) {
		outcome |= outcomeNow(condition, {
			...at,
			line: {
				...at.line,
				country
			}
		}, asking);
		if (outcome === 3) return 3;
	}
	return outcome;
}
function toldApart(condition, at, asking) {
	const places = leavesOf(condition, asking).flatMap(({ shape }) => shape?.is === "country" || shape?.is === "listed" ? [shape] : []);
	if (places.length === 0) return void 0;
	const named = places.flatMap((shape) => shape.is === "listed" ? countriesOn(shape, at).map(({ country }) => country) : shape.within ? [...shape.codes] : []);
	return [.../* @__PURE__ */ new Set([...named, ELSEWHERE])];
}
function countriesOn(list, { line, run, day }) {
	return everNamed(list, line.platform).map((country) => ({
		country,
		outcome: list.covers({
			...line,
			country
		}, run, day)
	})).filter(({ outcome }) => outcome !== 1);
}
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const named = /* @__PURE__ */ new WeakMap();
function everNamed({ history }, platform) {
	const kept = named.get(history) ?? /* @__PURE__ */ new Map();
	named.set(history, kept);
	let found = kept.get(platform);
	if (found === void 0) {
		const elsewhere = history(ELSEWHERE, platform).entries;
		found = CODES.filter((country) => {
			const { entries } = history(country, platform);
			return entries.length !== elsewhere.length || entries.some(({ value }, index) => value !== elsewhere[index]?.value);
		});
		kept.set(platform, found);
	}
	return found;
}

// packages/law/src/finder/open-facts.ts
function openPoints(condition, at, asking) {
	const { shape } = condition;
	switch (shape?.is) {
		case "all":
		case "any":
		case "reading": return [...new Set(partsOf(condition, asking).filter((part) => outcomeNow(part, at, asking) === 3).flatMap((part) => openPoints(part, at, asking)))];
		case "country": return ["country"];
		case "listed":
			if (at.line.country === "") return ["country"];
			return orLaw(bearing(condition, at, asking));
		default: return orLaw(bearing(condition, at, asking));
	}
}
function unsaidPart(condition, at, asking) {
	const parts = partsOf(condition, asking);
	if (parts.length === 0) return openPoints(condition, at, asking).every((point) => point === "law") ? condition : void 0;
	for (const part of parts) {
		if (outcomeNow(part, at, asking) !== 3) continue;
		const unsaid = unsaidPart(part, at, asking);
		if (unsaid !== void 0) return unsaid;
	}
}
function bearing(condition, at, asking) {
	const facts = untold(condition.needs, at);
	if (facts.length !== 1) return facts;
	return facts.filter((fact) => probes(fact).some((value) => outcomeNow(condition, withFact(at, fact, value), asking) !== 3));
}
function probes(fact) {
	const definition = findFact(fact);
	if (definition?.type === "day") return [dayOf(2022, 8, 25)];
	if (definition === void 0 || definition.domain.length === 0) return [0, Number.MAX_SAFE_INTEGER];
	return definition.domain.map((_, index) => 1 << index);
}
function untold(facts, at) {
	return [...new Set(facts)].filter((fact) => !isOfOneExpense(fact) && isUntold(fact, factAt(at, fact)));
}
function isUntold(fact, value) {
	return findFact(fact)?.domain.length === 0 ? Number.isNaN(value) : (value & value - 1) !== 0;
}
function orLaw(facts) {
	return facts.length === 0 ? ["law"] : facts;
}
function factsOfDay({ needs }) {
	return [...new Set(needs)];
}
function dayValue(of, at, asking) {
	const value = of.compile({
		readingOf: asking.readingOf,
		days: /* @__PURE__ */ new Map()
	})(at.line, at.run);
	return Number.isNaN(value) ? void 0 : value;
}

// packages/law/src/finder/days-ahead.ts
function daysAhead(condition, at, asking) {
	const days = leavesOf(condition, asking).flatMap(({ shape }) => {
		switch (shape?.is) {
			case "days": return [shape.a, shape.b].flatMap((of) => spokenOf(of, at, asking));
			case "over": return [dayOf(yearOf(at.day) + 1, 1, 1), ...startsOf(shape.history, asking)];
			case "listed": return at.line.country === "" ? [] : startsOf(shape.history(at.line.country, at.line.platform), asking);
			default: return [];
		}
	});
	return [...new Set(days)].filter((day) => day > at.day).sort((a, b) => a - b);
}
function later({ line }, day, asking) {
	return onDay(asking, line, day);
}
function spokenOf(of, at, asking) {
	const { shape } = of;
	switch (shape.is) {
		case "line":
		case "known": return [];
		case "fixed": return shape.day > asking.days.knownOn ? [] : [shape.day];
		case "reading": return spokenOf(shape.by[asking.readingOf(shape.doubt)] ?? Object.values(shape.by)[0], at, asking);
		default: {
			const value = dayValue(of, at, asking);
			return value === void 0 ? [] : [value];
		}
	}
}
function startsOf(history, { days }) {
	return history.entries.filter((entry) => (entry.knownFrom ?? entryStart(entry)) <= days.knownOn).map((entry) => entryStart(entry));
}

// packages/law/src/finder/finding.ts
function findingOf(support, place, asking) {
	const at = onDay(asking, asking.lineOf(support, place), asking.days.on);
	const told = support.demands.filter((demand) => isTold(demand, at));
	const demands = told.map((demand) => demandFinding(demand, at, asking));
	return {
		support,
		place,
		at,
		demands,
		onExpense: support.demands.filter((one) => !told.includes(one) || touchesExpense(one.condition, asking)),
		...answerOf(demands, at, asking)
	};
}
function isTold({ stage, condition }, at) {
	if (stage === "window" || isAboutExpense(condition)) return false;
	const { shape } = condition;
	return at.line.country !== "" || shape?.is !== "country" || shape.within;
}
function demandFinding(demand, at, asking) {
	const { condition } = demand;
	const outcome = outcomeAnywhere(condition, at, asking);
	const open = outcome === 3 ? openPoints(condition, at, asking) : [];
	return {
		demand,
		outcome,
		open,
		from: outcome === 1 || open.length > 0 && open.every((point) => point === "law") ? daysAhead(condition, at, asking).find((day) => outcomeAnywhere(condition, later(at, day, asking), asking) === 2) : void 0
	};
}
function answerOf(demands, at, asking) {
	const failing = demands.filter(({ outcome, from }) => outcome === 1 && from === void 0);
	if (failing.length > 0) return {
		answer: "no",
		failing,
		open: [],
		opensOn: void 0
	};
	const open = [...new Set(demands.flatMap((one) => one.open))];
	const waiting = demands.filter(({ from }) => from !== void 0).map(({ from }) => from);
	const opensOn = waiting.length === 0 ? void 0 : Math.max(...waiting);
	if (opensOn !== void 0) {
		const then = later(at, opensOn, asking);
		const lost = demands.filter(({ demand }) => outcomeAnywhere(demand.condition, then, asking) === 1);
		if (lost.length > 0) return {
			answer: "no",
			failing: lost,
			open: [],
			opensOn: void 0
		};
	}
	if (open.length === 0) return {
		answer: opensOn === void 0 ? "yes" : "waits",
		failing: [],
		open,
		opensOn
	};
	const judged = open.some(isJudged);
	const answerable = open.filter((point) => !isJudged(point));
	const awaited = awaitedDay(demands, answerable, at, asking);
	if (awaited !== void 0) return {
		answer: judged ? "judged" : "waits",
		failing: [],
		open,
		opensOn: awaited
	};
	const silent = demands.some((one) => one.open.length > 0 && one.open.every((point) => point === "law"));
	return {
		answer: answerable.some((point) => point !== "law") || silent || !judged ? "depends" : "judged",
		failing: [],
		open,
		opensOn
	};
}
function isJudged(point) {
	return point !== "law" && point !== "country" && findFact(point)?.why === "judge";
}
function awaitedDay(demands, open, at, asking) {
	if (open.length === 0) return void 0;
	if (!open.every((point) => point !== "law" && point !== "country" && isDay(point))) return void 0;
	const ahead = [...new Set(demands.flatMap(({ demand }) => demand.condition.needs))].filter(isDay).map((fact) => factAt(at, fact)).filter((day) => day > at.day);
	if (ahead.length === 0) return void 0;
	const day = Math.max(...ahead);
	const then = open.reduce((now, fact) => withFact(now, fact, day), at);
	const days = demands.flatMap(({ demand }) => daysAhead(demand.condition, then, asking));
	return [...new Set(days)].sort((a, b) => a - b).find((one) => {
		const ready = later(then, one, asking);
		return demands.every(({ demand }) => {
			const outcome = outcomeAnywhere(demand.condition, ready, asking);
			return outcome === 2 || outcome === 3 && openPoints(demand.condition, ready, asking).every(isJudged);
		});
	});
}
function isDay(fact) {
	return slotOf(fact) >= 0 && findFact(fact)?.type === "day";
}

// packages/law/src/view/ranges.ts
function rangeView(bounds, currency, undetermined = false) {
	const most = shownMost(bounds.most);
	return {
		currency,
		least: amountText(bounds.least, currency),
		most: most === void 0 ? null : amountText(most, currency),
		exact: bounds.least === bounds.most && !undetermined,
		undetermined
	};
}
function pointView(minor, currency) {
	return rangeView({
		least: minor,
		most: minor
	}, currency);
}
const THINGS = "thing";
function amountText(minor, currency) {
	return decimalText({
		digits: minor,
		scale: currency === "thing" ? 0 : minorPlaces(currency)
	});
}

// packages/law/src/finder/money.ts
function compiledOf(id, { claim }) {
	return compileLaw(claim.readings, claim.readingsKey).bySupport.get(id);
}
function rateView(compiled, { line, run, day }) {
	const { base, bonus, most } = compiled.support.rate;
	if (base.points === "unknown") return null;
	const found = compiled.rateOf(line, run, day);
	const top = most?.points ?? 1e4;
	const held = (points) => points < top ? points : top;
	const least = held(found.rateLeast);
	const highest = held(found.rateMost);
	const grades = found.list.map(({ grade }) => grade);
	return {
		least,
		most: highest,
		base: base.points,
		bonus: found.rateMost - base.points,
		rule: base.source.rule,
		grade: [...grades, ...found.rateMost > base.points && bonus !== void 0 ? [bonus.source.grade] : []].reduce(weaker, base.source.grade),
		words: least === highest ? words(`gider üzerinden ${showPercent(least, "tr")}`, `${showPercent(least, "en")} of the expense`) : words(`gider üzerinden en az ${showPercent(least, "tr")}, en çok ${showPercent(highest, "tr")}`, `between ${showPercent(least, "en")} and ${showPercent(highest, "en")} of the expense`)
	};
}
function ownLimit(compiled) {
	return compiled.limits[0] ?? compiled.limits[1];
}
function ceilingView(limit, at, asking) {
	const size = ceilingSize(limit.ceiling, at.line, at.run, at.day, asking.readingOf);
	if (size.known && size.sources.length === 0) return null;
	return {
		size: rangeView({
			least: size.least,
			most: size.known ? size.most : MANY
		}, "TRY", !size.known),
		rule: size.sources[0]?.rule ?? limit.ceiling.rule,
		article: limit.ceiling.article,
		grade: size.known ? weakest(size.sources.map(({ grade }) => grade)) : null,
		per: perWords(limit.partsOn(at.day))
	};
}
function weakest(grades) {
	return grades.reduce(weaker, grades[0] ?? "assumed");
}
const EACH = {
	platform: words("pazaryeri", "marketplace"),
	country: words("ülke", "country"),
	item: words("proje, faaliyet ya da birim", "project, activity or unit")
};
function perWords(parts) {
	const things = parts.filter((part) => part !== "year").map((part) => EACH[part]);
	const yearly = parts.includes("year");
	if (things.length === 0) return yearly ? words("takvim yılı başına", "per calendar year") : words("toplamda", "in all");
	const each = fill(words("her {tr}", "per {en}"), {
		tr: things.map(({ tr }) => tr).join(" ve "),
		en: things.map(({ en }) => en).join(" and ")
	});
	return yearly ? fill(words("{each} ve takvim yılı için", "{each} and calendar year"), { each }) : fill(words("{each} için", "{each}"), { each });
}
function leftView(limit, title, at, asking) {
	const ceiling = ceilingView(limit, at, asking);
	const parts = limit.partsOn(at.day);
	if (ceiling === null || ceiling.grade === null || !tellsParts(at.line, parts)) return null;
	const size = ceilingSize(limit.ceiling, at.line, at.run, at.day, asking.readingOf);
	const key = poolKey(limit.ceiling.key, at.line, parts, yearOf(at.day));
	const uses = asking.claim.ledger.get(key);
	return {
		key,
		title,
		rule: ceiling.rule,
		grade: ceiling.grade,
		size: ceiling.size,
		used: rangeView({
			least: usedInAll(uses, "granted"),
			most: usedInAll(uses)
		}, "TRY"),
		left: rangeView({
			least: AllowanceBook.open(uses, true).remaining(size.least),
			most: AllowanceBook.open(uses, false).remaining(size.most)
		}, "TRY")
	};
}
function totalLeft(compiled, at, asking) {
	const limit = compiled.map(({ limits }) => limits[2]).find((one) => one !== void 0);
	const year = yearOf(at.day);
	if (limit?.ceiling.title === void 0) return null;
	return leftView(limit, fill(limit.ceiling.title, { year }), at, asking);
}
function lesser(a, b) {
	const least = smaller$1(a.least, b.least);
	const most = smaller$1(a.most, b.most);
	const undetermined = a.undetermined && b.undetermined;
	return {
		currency: a.currency,
		least,
		most,
		exact: least === most && !undetermined,
		undetermined
	};
}
function smaller$1(a, b) {
	if (a === null || b === null) return a ?? b;
	return minorOf(a) <= minorOf(b) ? a : b;
}
function minorOf(text) {
	return BigInt(text.replace(".", ""));
}
function ceilingTitle(title, day) {
	return fill(words("{year} üst limiti: {title}", "{year} ceiling: {title}"), {
		year: yearOf(day),
		title
	});
}

// packages/law/src/finder/questions.ts
function questionsOf$1(finding) {
	return askedFirst(finding.open.filter((point) => point !== "law").map((point) => questionView$2(point, [finding.support.id], rulesAsking$1(point, finding))));
}
function questionsOver(findings) {
	const supports = /* @__PURE__ */ new Map();
	const rules = /* @__PURE__ */ new Map();
	for (const finding of findings) for (const point of finding.open) {
		if (point === "law") continue;
		supports.set(point, (supports.get(point) ?? /* @__PURE__ */ new Set()).add(finding.support.id));
		const asked = rules.get(point) ?? /* @__PURE__ */ new Set();
		for (const rule of rulesAsking$1(point, finding)) asked.add(rule);
		rules.set(point, asked);
	}
	return askedFirst([...supports.keys()].sort((a, b) => (supports.get(b)?.size ?? 0) - (supports.get(a)?.size ?? 0) || rank(a) - rank(b)).map((point) => questionView$2(point, [...supports.get(point) ?? []], [...rules.get(point) ?? []])));
}
function rank(point) {
	return factCatalogue.findIndex(({ name }) => name === point);
}
function askedFirst(questions) {
	return [...questions.filter(({ why }) => why !== "judge"), ...questions.filter(({ why }) => why === "judge")];
}
function rulesAsking$1(point, { demands }) {
	return [...new Set(demands.filter(({ open }) => open.includes(point)).map(({ demand }) => demand.rule))];
}
function questionView$2(point, supports, rules) {
	if (point === "country") return {
		...WHERE,
		supports,
		rules
	};
	const fact = findFact(point);
	return {
		fact: point,
		words: fact?.question ?? UNKNOWN_WORDS.ask,
		why: fact?.why ?? "ask",
		type: fact?.type ?? "text",
		answers: (fact?.domain ?? []).map((value, index) => ({
			value,
			words: fact?.answers[index] ?? words(value, value)
		})),
		currency: fact?.currency ?? null,
		rules,
		supports
	};
}
const WHERE = {
	fact: "country",
	words: words("Hangi ülkede harcamak istiyorsunuz?", "In which country do you want to spend?"),
	why: "ask",
	type: "text",
	answers: [],
	currency: null
};

// packages/law/src/view/show.ts
function showRange(range) {
	const least = showAmount(range.least, range.currency);
	if (range.most === null) return fill(words("en az {least}", "at least {least}"), { least });
	if (range.least === range.most) return least;
	return fill(words("{least} ile {most} arası", "between {least} and {most}"), {
		least,
		most: showAmount(range.most, range.currency)
	});
}
function showAmount(text, currency) {
	if (currency === "thing") return words(`${text} adet`, text);
	const grouped = (lang) => groupDigits(text, lang);
	return words(`${grouped("tr")} ${currency === "TRY" ? "TL" : currency}`, `${currency} ${grouped("en")}`);
}

// packages/law/src/view/reason-nodes.ts
function node(text) {
	return {
		words: text,
		rule: null,
		article: null,
		grade: null,
		verdict: null,
		amount: null,
		operands: [],
		rounding: null,
		children: []
	};
}
function cited(rule, text) {
	const { article, grade } = citation(rule);
	return {
		...node(text),
		rule,
		article,
		grade
	};
}
function factValue(definition, slot) {
	if (definition.domain.length > 0) {
		const answers = definition.answers.filter((_, index) => (slot & 1 << index) !== 0);
		if (answers.length > 1) return words("bilinmiyor", "unknown");
		return answers[0] ?? words("bilinmiyor", "unknown");
	}
	if (Number.isNaN(slot)) return words("bilinmiyor", "unknown");
	if (definition.type === "share") return percentWords(slot, slot);
	if (definition.type === "amount") return figureWords(slot, definition.currency ?? "TRY");
	return dayWords(slot);
}
function figureWords(minor, currency) {
	return showAmount(decimalText({
		digits: BigInt(minor),
		scale: minorPlaces(currency)
	}), currency);
}
function dayWords(day) {
	return Number.isNaN(day) ? words("bilinmiyor", "unknown") : words(showDay(day, "tr"), showDay(day, "en"));
}
function percentWords(least, most) {
	if (least === most) return words(showPercent(least, "tr"), showPercent(least, "en"));
	return words(`${showPercent(least, "tr")}–${showPercent(most, "tr")}`, `${showPercent(least, "en")}–${showPercent(most, "en")}`);
}
function both(text) {
	return words(text, text);
}

// packages/law/src/finder/answer-words.ts
function toldAnswer(finding, repeal, asking) {
	const { answer } = finding;
	const why = whyOf(finding);
	const by = decidedBy(finding, repeal, why);
	const rule = by?.demand.rule ?? finding.support.durationRule;
	const grade = answer === "yes" ? finding.demands.reduce((all, { demand }) => weaker(all, citation(demand.rule).grade), "text") : citation(rule).grade;
	return {
		answer,
		why,
		words: sentenceOf(finding, by, why, asking),
		rule,
		grade
	};
}
function whyOf({ answer, open }) {
	if (answer === "waits") return "await";
	if (answer === "judged") return "judge";
	if (answer !== "depends") return null;
	return open.every((point) => point === "law" || isJudged(point)) ? "law" : "ask";
}
function decidedBy(finding, repeal, why) {
	const { answer, demands, failing, opensOn } = finding;
	switch (answer) {
		case "no": return failing.find(({ demand }) => demand === repeal?.demand) ?? failing[0];
		case "waits": return demands.find(({ from }) => from !== void 0 && from === opensOn) ?? demands.find(({ open }) => open.length > 0);
		case "yes": return demands.find(({ demand }) => demand.condition.needs.includes("status"));
		default: {
			const point = why === "law" ? "law" : firstQuestion(finding)?.fact;
			return demands.find(({ open }) => open.some((one) => one === point));
		}
	}
}
function sentenceOf(finding, by, why, asking) {
	const { answer, opensOn } = finding;
	switch (answer) {
		case "yes": return OPEN;
		case "no": return by?.demand.refusal ?? SHUT;
		case "waits": return fill(WAITS, { day: dayWords(opensOn ?? asking.days.on) });
		default: {
			if (why === "law" && by !== void 0) {
				const { condition } = by.demand;
				const demand = (unsaidPart(condition, finding.at, asking) ?? condition).words;
				return fill(NO_SOURCE, {
					day: dayWords(asking.days.on),
					demand
				});
			}
			const first = firstQuestion(finding);
			if (first === void 0) return SHUT;
			const more = questionsOf$1(finding).length - 1;
			return fill(answer === "judged" ? JUDGED : more === 0 ? DEPENDS : DEPENDS_AND_MORE, {
				question: first.words,
				more
			});
		}
	}
}
function firstQuestion(finding) {
	const questions = questionsOf$1(finding);
	return finding.answer === "judged" ? questions.find(({ why }) => why === "judge") : questions[0];
}
const OPEN = words("Açık: giderden önce söylenebilen koşulların hepsi karşılanıyor.", "Open: every demand that can be told before an expense is met.");
const SHUT = words("Kapalı.", "Closed.");
const WAITS = words("Yalnızca zamanı bekliyor: {day} günü açılır.", "Only time stands between: it opens on {day}.");
const DEPENDS = words("Şuna bağlı: {question}", "It depends on: {question}");
const DEPENDS_AND_MORE = words("Şuna bağlı: {question} (ve {more} soru daha)", "It depends on: {question} (and {more} more)");
const JUDGED = words("Yetkili karar verecek: {question}", "A person decides: {question}");
const NO_SOURCE = words("{day} günü için hiçbir kaynak söylemiyor: {demand}.", "No source says for {day}: {demand}.");
function withRepeal(text, repeal) {
	return repeal === null ? text : fill(words("{repeal} {text}", "{repeal} {text}"), {
		repeal: repeal.words,
		text
	});
}

// packages/law/src/finder/dates.ts
function datesOf(finding, asking) {
	const { support, at, opensOn } = finding;
	const untold = support.demands.some(({ condition }) => condition.needs.includes("preApprovalDay")) && isUntold("preApprovalDay", factAt(at, "preApprovalDay"));
	const given = Math.max(at.day, factAt(at, "coverageDay") || at.day);
	const then = untold ? withFact(at, "preApprovalDay", given) : at;
	const dates = support.demands.flatMap((demand) => liveLeaves(demand.condition, at, asking).flatMap(({ shape }) => shape?.is === "days" ? dateOf(demand, shape, then, untold ? given : void 0, asking) : []));
	const opening = finding.answer === "waits" && opensOn !== void 0 ? [date("opens", opensOn, false, finding.demands.find(({ from }) => from === opensOn)?.demand.rule ?? "E-2.9", said(opensOn, OPENS))] : [];
	return [...new Map([...opening, ...dates].map((one) => [`${one.kind}|${one.day}`, one])).values()].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function liveLeaves(condition, at, asking) {
	const parts = partsOf(condition, asking);
	if (parts.length === 0) return leavesOf(condition, asking);
	const shut = (part) => part.shape?.is === "country" && outcomeNow(part, at, asking) === 1;
	if (condition.shape?.is === "all" && parts.some(shut)) return [];
	return parts.flatMap((part) => liveLeaves(part, at, asking));
}
function dateOf(demand, { relation, b }, at, given, asking) {
	if (b.shape.is !== "later") return [];
	if (demand.stage === "window") return relation === "onOrBefore" ? [lastFiling(demand, b.shape.months, at)] : [];
	const day = dayValue(b, at, asking);
	if (day === void 0) return [];
	const iff = given !== void 0;
	if (relation === "onOrAfter") return [date("support-start", day, iff, demand.rule, said(day, iff ? START_IF : START, given))];
	if (relation !== "before") return [];
	const last = addDays(day, -1);
	return [date("support-end", last, iff, demand.rule, said(last, iff ? END_IF : END, given))];
}
function lastFiling({ rule }, months, { day }) {
	const quarter = quarterOf(day);
	const { from } = quarterPeriod(quarter);
	const last = months === "month-after" ? firstOfNextMonth(from) : addMonths(from, months, "clamp");
	return date("last-filing-day", last, false, rule, {
		tr: `${showQuarter(quarter, "tr")}: ${showDay(from, "tr")} günkü bir ödeme en geç ${showDay(last, "tr")} günü istenir; sonraki ödemelerin kendi süresi vardır.`,
		en: `${showQuarter(quarter, "en")}: a payment of ${showDay(from, "en")} must be filed by ${showDay(last, "en")}; later payments have their own time.`
	});
}
const START = words("Destek süresi {day} günü başlar.", "The support period starts on {day}.");
const START_IF = words("Ön onay {given} günü verilirse destek süresi {day} günü başlar.", "If pre-approval is given on {given}, the support period starts on {day}.");
const END = words("Destek süresinin son günü: {day}.", "Last day of the support’s time: {day}.");
const END_IF = words("Ön onay {given} günü verilirse destek süresinin son günü: {day}.", "If pre-approval is given on {given}, the last day of the support’s time is {day}.");
const OPENS = words("Destek {day} günü açılır.", "The support opens on {day}.");
function said(day, template, given = day) {
	return fill(template, {
		day: dayWords(day),
		given: dayWords(given)
	});
}
function date(kind, day, ifPreApprovedToday, rule, text) {
	return {
		kind,
		day: formatDay(day),
		ifPreApprovedToday,
		rule,
		words: text
	};
}

// packages/law/src/finder/change-step.ts
function effortOf(change) {
	return change.reduce((sum, step) => sum + step.effort, 0);
}
function cheapest(changes) {
	let best;
	for (const change of changes) if (change !== void 0 && (best === void 0 || effortOf(change) < effortOf(best))) best = change;
	return best;
}
function union(changes) {
	const steps = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change === void 0) return void 0;
		for (const step of change) {
			const key = step.countries === void 0 ? `${step.kind}|${step.fact}|${step.slot}` : "place";
			const known = steps.get(key);
			const merged = known === void 0 ? step : inBoth(known, step);
			if (merged === void 0) return void 0;
			steps.set(key, merged);
		}
	}
	return [...steps.values()];
}
function inBoth(a, b) {
	if (a.countries === void 0 || b.countries === void 0) return a;
	if (a.countries.length === 0) return b;
	if (b.countries.length === 0) return a;
	const countries = a.countries.filter((country) => b.countries?.includes(country));
	return countries.length === 0 ? void 0 : {
		...a,
		countries
	};
}

// packages/law/src/finder/change-words/change-word.ts
function change(effort, tr, en) {
	return {
		effort,
		words: {
			tr,
			en
		}
	};
}

// packages/law/src/finder/change-words/of-expenses.ts
const ofExpenses = {
	payer: {
		beneficiary: change(1, "ödemeyi kendiniz yapın", "pay it yourself"),
		linkedCompany: change(2, "ödemeyi en az %51 organik bağlı şirketiniz yapsın", "have an organically linked company (at least 51 %) pay it")
	},
	paymentChannel: { bank: change(1, "bankayla ya da kartla ödeyin", "pay by bank or card") },
	relatedParty: { no: change(3, "hizmeti aranızda bağ olmayan bir firmadan alın", "buy the service from a firm you have no ties to") },
	supportedElsewhere: { no: change(2, "başka programda desteklenmemiş bir gideri isteyin", "ask for an expense that no other programme has supported") },
	databaseListed: { yes: change(1, "Bakanlığın listesindeki bir veri tabanını seçin", "choose a database on the Ministry’s list") },
	provider: {
		listed: change(1, "hizmeti Bakanlığın listesindeki bir firmadan alın", "buy the service from a firm on the Ministry’s list"),
		marketplace: change(1, "hizmeti pazaryerinin kendisinden alın", "buy the service from the marketplace itself")
	},
	becameSale: { yes: change(2, "yalnızca satışa dönüşen teslimatları isteyin", "ask only for deliveries that turned into sales") },
	serviceListed: { yes: change(1, "paydaştan alınabilecek hizmetler listesindeki bir danışmanlığı seçin", "choose a consultancy on the list of stakeholder services") },
	entryCondition: { yes: change(2, "pazaryerine ya da ülkenin e-ticaretine girişte zorunlu olan hizmeti alın", "buy a service that is mandatory for entering the marketplace or the country’s e-commerce") },
	depotApproved: { yes: change(4, "depoyu Bakanlık yurt dışı temsilcisine inceletin", "have the Ministry’s overseas representative inspect the depot") },
	retailGoods: { yes: change(3, "faaliyeti e-ticaretle perakende satılabilen ürünler için düzenleyin", "hold the activity for goods that can be sold at retail by e-commerce") },
	feasibility: { yes: change(3, "fizibilite çalışmasını verin", "hand in the feasibility study") },
	realisationReport: { yes: change(2, "gerçekleşme raporunu verin", "hand in the realisation report") },
	directorateApproved: { yes: change(4, "pazaryerlerine ve platformlara İhracat Genel Müdürlüğünün onayını alın", "have the marketplaces and platforms approved by the General Directorate of Exports") }
};

// packages/law/src/finder/change-words/of-firms.ts
const ofFirms = {
	status: {
		company: change(6, "şirket statüsüyle başvurun", "apply under the status company"),
		retailSite: change(6, "perakende e-ticaret sitesi statüsüyle başvurun", "apply under the status retail e-commerce site"),
		marketplace: change(6, "pazaryeri statüsüyle başvurun", "apply under the status marketplace"),
		b2bPlatform: change(6, "B2B platformu statüsüyle başvurun", "apply under the status B2B platform"),
		consortium: change(7, "e-ihracat konsorsiyumu statüsüyle başvurun", "apply under the status e-export consortium"),
		cooperationBody: change(9, "başvuruyu bir işbirliği kuruluşu yapsın; siz onun projesinde yer alın", "have a cooperation body apply and take part in its project")
	},
	legalPerson: { yes: change(9, "bir ticaret şirketi kurup onunla başvurun", "found a commercial company and apply with it") },
	unionMember: { yes: change(2, "bir ihracatçı birliğine üye olun", "join an exporters’ association") },
	dysRegistered: { yes: change(1, "DYS’ye kaydolun", "register in DYS") },
	brandProgramme: { yes: change(8, "Marka/Turquality programına girin", "enter the Brand/Turquality programme") },
	trademarkTurkiye: { yes: change(3, "markayı Türkiye’de tescil ettirin", "register the mark in Türkiye") },
	trademarkAbroad: {
		applied: change(2, "ön onaydan önce bir Madrid Sistemi ülkesinde marka başvurusu yapın", "before pre-approval, apply for the mark in one Madrid System country"),
		registered: change(3, "markayı ön onaydan önce bir Madrid Sistemi ülkesinde tescil ettirin", "before pre-approval, register the mark in one Madrid System country")
	}
};

// packages/law/src/finder/change-words/of-platforms.ts
const ofPlatforms = {
	accountManaged: { yes: change(2, "platform hesabının yönetimini kendinize ya da organik bağlı şirketinize alın", "take over the platform account yourself or through an organically linked company") },
	accessGiven: { yes: change(1, "incelemeci kuruluşa hesapta okuma (analist) yetkisi verin", "give the examining body read (analyst) access to the account") },
	listingComplete: { yes: change(1, "ilanlara KTÜN (GTIN), menşe ülke ve tescilli marka girin", "add GTIN, country of origin and the registered brand to the listings") },
	turkishProduct: { yes: change(4, "tamamen ya da kısmen Türkiye’de üretilen ürünleri tanıtın", "promote products wholly or partly made in Türkiye") },
	autoParts: {
		no: change(4, "otomotiv yedek parçası dışındaki ürünleri satın", "sell goods other than automotive spare parts"),
		yes: change(4, "bu pazaryerinde otomotiv yedek parçası satın", "sell automotive spare parts on this marketplace")
	},
	countryPicked: { yes: change(5, "Bakanlığın bu ülkeyi pazara giriş koşullarına göre belirlemesi gerekir", "have the Ministry pick this country by its market-entry conditions") },
	marketplaceApproved: { yes: change(5, "Bakanlıkça onaylı bir pazaryeri seçin ya da onay isteyin", "choose a marketplace approved by the Ministry, or ask for its approval") },
	storeOpened: { yes: change(2, "çevrim içi mağazayı açın", "open the online store") },
	foreignLanguageAbroad: { yes: change(1, "tanıtımı yurt dışına yönelik ve yabancı dilde yapın", "aim the promotion abroad, in a foreign language") },
	activityListed: { yes: change(1, "E-İhracat Tanıtım Faaliyetleri Listesi’ndeki bir faaliyeti seçin", "choose an activity on the list of e-export promotion activities") },
	objected: { no: change(4, "incelemecinin zararlı bulduğu tanıtımı düzeltin", "change the promotion that the examiner found harmful") }
};

// packages/law/src/finder/change-words/change-words.ts
const ALL = {
	...ofFirms,
	...ofPlatforms,
	...ofExpenses
};
function changeTo(fact, answer) {
	return ALL[fact]?.[answer];
}
function askFor(fact) {
	return DAYS[fact];
}
const DAYS = {
	coverageDay: words("kapsam kararı için başvurun", "apply for the coverage decision"),
	preApprovalDay: words("ön onay isteyin", "ask for pre-approval"),
	euPreApprovalDay: words("bir Avrupa Birliği ülkesi için ön onay isteyin", "ask for pre-approval for a European Union country")
};

// packages/law/src/finder/export-more.ts
function exportMore({ fact, rule, history }, at, asking) {
	const opensOn = dayOf(yearOf(at.day) + 1, 1, 1);
	const threshold = valueOn(history, opensOn, asking.days.knownOn, sameFigure);
	if (!threshold.known) return void 0;
	const { cents } = threshold.entry.value;
	const thisYear = exportBefore(asking.statusFacts, opensOn);
	const told = Number.isNaN(thisYear) ? factAt(at, fact) : thisYear;
	if (Number.isNaN(told)) return void 0;
	const needed = cents + 1n;
	const gap = needed > BigInt(told) ? needed - BigInt(told) : 0n;
	const by = addDays(opensOn, -1);
	return [{
		kind: "export",
		rule,
		effort: 4,
		words: fill(gap === 0n ? KEEP_UP : Number.isNaN(thisYear) ? MORE_THAN_LAST_YEAR : MORE_THIS_YEAR, {
			gap: showWhole({
				minor: gap,
				currency: "USD"
			}),
			threshold: showWhole({
				minor: cents,
				currency: "USD"
			}),
			by: dayWords(by)
		}),
		fact,
		value: {
			amount: `${needed / 100n}.${String(needed % 100n).padStart(2, "0")}`,
			currency: "USD"
		},
		slot: Number(needed),
		gap,
		by,
		opensOn
	}];
}
const MORE_THIS_YEAR = words("{by} gününe kadar {gap} daha ihracat yapın (yılda {threshold} aşılmalı)", "export {gap} more by {by} (the year’s exports must be over {threshold})");
const MORE_THAN_LAST_YEAR = words("{by} gününe kadar, geçen yıldan {gap} daha fazla ihracat yapın (yılda {threshold} aşılmalı)", "by {by} export {gap} more than last year (the year’s exports must be over {threshold})");
const KEEP_UP = words("bu yılın ihracatını da {threshold} üzerinde tutun", "keep this year’s exports over {threshold} too");

// packages/law/src/finder/change.ts
function changeFor(condition, rule, at, asking) {
	if (outcomeNow(condition, at, asking) !== 1) return [];
	const { shape } = condition;
	const ofParts = () => partsOf(condition, asking).map((part) => changeFor(part, rule, at, asking));
	switch (shape?.is) {
		case "all": return union(ofParts());
		case "any": return cheapest(ofParts());
		case "reading": return ofParts()[0];
		case "answer": return anotherAnswer(shape, rule, at, asking);
		case "over": return exportMore(shape, at, asking);
		case "listed": return placeOn(shape, rule, at);
		case "country": return anotherCountry(shape, rule);
		case "days": return anotherDay(condition, shape, rule, at, asking);
		default: return;
	}
}
function anotherAnswer({ fact, answers }, rule, at, asking) {
	const ranked = fact === "status" ? nearestFirst(answers, asking) : answers;
	return cheapest(ranked.map((answer, rank) => {
		const change = changeTo(fact, answer);
		if (change === void 0) return void 0;
		const kind = fact === "status" ? "status" : "fact";
		const effort = fact === "status" && asking.statuses !== void 0 ? 6 + rank : change.effort;
		const slot = 1 << (findFact(fact)?.domain.indexOf(answer) ?? 0);
		const value = findFact(fact)?.type === "yes-no" ? answer === "yes" : answer;
		return [{
			kind,
			rule,
			effort,
			words: change.words,
			fact,
			value,
			slot
		}, ...approvedAnew(fact, at)];
	}));
}
const ON_THE_DAY_OF_APPROVAL = ["trademarkAbroad"];
function approvedAnew(fact, at) {
	if (!ON_THE_DAY_OF_APPROVAL.includes(fact) || !(factAt(at, "preApprovalDay") <= at.day)) return [];
	return [{
		kind: "pre-approval",
		rule: "E-2.9",
		effort: 3,
		words: words("ardından yeniden ön onay isteyin", "then ask for pre-approval anew"),
		fact: "preApprovalDay",
		value: formatDay(at.day),
		slot: at.day
	}];
}
function nearestFirst(answers, { statuses }) {
	const far = (answer) => {
		const weighed = statuses?.find(({ status }) => status === answer);
		if (weighed === void 0) return STATUSES.indexOf(answer);
		return {
			holds: 0,
			unknown: 1e3,
			fails: 2e3
		}[weighed.verdict] + 10 * weighed.lacking.length + STATUSES.indexOf(answer);
	};
	return statuses === void 0 ? answers : [...answers].sort((a, b) => far(a) - far(b));
}
function placeOn(list, rule, at) {
	const countries = countriesOn(list, at).filter(({ outcome }) => outcome === 2).map(({ country }) => country);
	if (countries.length === 0) return void 0;
	return [{
		kind: "place",
		rule,
		effort: 2,
		words: words(`listedeki bir ülkede harcayın (${list.name.tr}: {countries})`, `spend in a country on the list (${list.name.en}: {countries})`),
		countries
	}];
}
function anotherCountry({ within, codes, name }, rule) {
	const said = within ? words(`${name.tr} içinde harcayın`, `spend within ${name.en}`) : words(`${name.tr} dışında bir ülkeye yönelin`, `aim at a country other than ${name.en}`);
	return [{
		kind: "place",
		rule,
		effort: within ? 5 : 1,
		words: said,
		countries: within ? [...codes] : []
	}];
}
function anotherDay(condition, { relation, a, b }, rule, at, asking) {
	const facts = [.../* @__PURE__ */ new Set([...factsOfDay(a), ...factsOfDay(b)])].filter(isDay);
	const ranOut = relation === "before" && b.shape.is === "later" && typeof b.shape.months === "number";
	return cheapest(facts.map((fact) => comingOf(condition, fact, ranOut, rule, at, asking)));
}
function comingOf(condition, fact, ranOut, rule, at, asking) {
	const said = askFor(fact);
	if (said === void 0) return void 0;
	const others = condition.needs.filter((need) => need !== fact && isDay(need)).map((need) => factAt(at, need));
	for (const day of [at.day, ...others.filter((other) => other > at.day)]) {
		const asked = withFact(at, fact, day);
		const opens = [day, ...daysAhead(condition, asked, asking)].find((one) => outcomeAnywhere(condition, later(asked, one, asking), asking) === 2);
		if (opens === void 0) continue;
		return [{
			kind: ranOut ? "place" : "pre-approval",
			rule,
			effort: ranOut ? 4 : 3,
			words: ranOut ? BEGIN_ELSEWHERE : day === at.day ? said : fill(ON_THE_DAY, {
				said,
				day: dayWords(day)
			}),
			fact,
			value: formatDay(day),
			slot: day,
			...opens > at.day ? { opensOn: opens } : {}
		}];
	}
}
const ON_THE_DAY = words("{day} günü ya da sonra {said}", "on {day} or later {said}");
const BEGIN_ELSEWHERE = words("süresi dolmamış başka bir pazaryerinde ya da ülkede, kendi ön onayıyla başlayın", "begin on another marketplace or in another country whose time has not run out, with a pre-approval of its own");

// packages/law/src/finder/nearest-change.ts
function nearestChange(finding, asking) {
	const { at, failing, answer } = finding;
	const steps = answer === "no" ? union(failing.map(({ demand }) => changeFor(demand.condition, demand.rule, at, asking))) : approvalsToAsk(finding);
	if (steps === void 0 || steps.length === 0) return void 0;
	const days = opensAfter(finding, steps, asking);
	if (days === void 0) return void 0;
	return {
		steps,
		opensOn: days > at.day ? days : void 0
	};
}
function afterSteps(at, steps, day, asking) {
	let now = later(at, day, asking);
	for (const { fact, slot, countries } of steps) if (fact !== void 0 && slot !== void 0) now = withFact(now, fact, slot);
	else if (countries !== void 0) now = {
		...now,
		line: {
			...now.line,
			country: countries[0] ?? ""
		}
	};
	return now;
}
function opensAfter({ at, demands }, steps, asking) {
	const least = steps.reduce((day, { opensOn }) => opensOn !== void 0 && opensOn > day ? opensOn : day, at.day);
	const made = afterSteps(at, steps, at.day, asking);
	const ahead = demands.flatMap(({ demand }) => daysAhead(demand.condition, made, asking));
	const outcomes = (day) => {
		const then = afterSteps(at, steps, day, asking);
		return demands.map(({ demand }) => outcomeAnywhere(demand.condition, then, asking));
	};
	const days = [.../* @__PURE__ */ new Set([least, ...ahead])].filter((day) => day >= least).sort((a, b) => a - b);
	return days.find((day) => outcomes(day).every((one) => one === 2)) ?? days.find((day) => outcomes(day).every((one) => one !== 1));
}
function approvalsToAsk({ open, at }) {
	if (!open.includes("preApprovalDay")) return [];
	return factCatalogue.map(({ name }) => name).filter((fact) => open.includes(fact) && isDay(fact) && fact !== "euPreApprovalDay").map((fact) => ({
		kind: "pre-approval",
		rule: fact === "coverageDay" ? "E-1.2.5" : "E-2.9",
		effort: 3,
		words: askFor(fact),
		fact,
		value: formatDay(at.day),
		slot: at.day
	}));
}
function changeView({ steps, opensOn }) {
	const views = steps.map(stepView);
	const joined = (lang) => sentence(views.map(({ words: said }) => said[lang]).join("; "), lang);
	const opens = opensOn === void 0 ? void 0 : formatDay(opensOn);
	return {
		words: words(joined("tr"), joined("en")),
		steps: views,
		opensOn: opens ?? null
	};
}
function sentence(text, lang) {
	const first = text.charAt(0);
	return `${first === "i" && lang === "tr" ? "İ" : first.toUpperCase()}${text.slice(1)}.`;
}
function stepView(step) {
	const { kind, rule, fact, value, gap, by, opensOn, countries = [] } = step;
	const listed = countries.join(", ");
	return {
		kind,
		rule,
		words: words(step.words.tr.replace("{countries}", listed), step.words.en.replace("{countries}", listed)),
		fact: fact ?? null,
		value: value ?? null,
		gap: gap === void 0 ? null : pointView(gap, "USD"),
		by: by === void 0 ? null : formatDay(by),
		opensOn: opensOn === void 0 ? null : formatDay(opensOn),
		countries
	};
}

// packages/law/src/finder/repeal.ts
function repealOf({ support, at }, asking) {
	for (const demand of support.demands) {
		const repeal = asRepeal(demand, asking);
		if (repeal !== void 0 && repeal.day <= at.day && repeal.day <= asking.days.knownOn) return repeal;
	}
}
function asRepeal(demand, asking) {
	const leaves = leavesOf(demand.condition, asking);
	const days = leaves.map(fixedEnd);
	const [day] = days;
	if (day === void 0 || days.some((one) => one !== day)) return void 0;
	return {
		demand,
		day,
		runsOnBy: leaves.flatMap(({ needs }) => needs)[0]
	};
}
function fixedEnd({ shape }) {
	return shape?.is === "days" && shape.relation === "before" && shape.b.shape.is === "fixed" ? shape.b.shape.day : void 0;
}
function repealView({ demand, day, runsOnBy }, at) {
	const { article, grade } = citation(demand.rule);
	const approved = runsOnBy === void 0 ? void 0 : factAt(at, runsOnBy);
	const runsOn = approved === void 0 ? false : Number.isNaN(approved) ? null : approved < day;
	return {
		rule: demand.rule,
		day: formatDay(day),
		article,
		grade,
		words: runsOn === true ? runsOnWords(day) : demand.refusal,
		runsOn
	};
}
function runsOnWords(day) {
	return words(`Bu destek ${showDay(day, "tr")} günü kaldırıldı; ondan önce verilen ön onaylar süresince sürer.`, `This support was repealed on ${showDay(day, "en")}; pre-approvals given before run on for their time.`);
}

// packages/law/src/finder/things-left.ts
function thingsLeft(compiled, at, asking) {
	return compiled.counts.map((count) => thingLeft(count, at, asking));
}
function thingLeft({ count, head, parts }, at, asking) {
	const told = tellsParts(at.line, parts);
	const key = told ? poolKey(head, at.line, parts, yearOf(at.day)) : head;
	const used = !told ? {
		least: 0n,
		most: BigInt(count.size)
	} : count.measure === "in-all" ? inAll(asking.claim.ledger.get(key)) : runningOn(key, at, asking);
	const size = BigInt(count.size);
	const left = (taken) => taken > size ? 0n : size - taken;
	return {
		key,
		title: count.title,
		rule: count.rule,
		grade: count.source.grade,
		size: rangeView({
			least: size,
			most: size
		}, THINGS),
		used: rangeView(used, THINGS),
		left: rangeView({
			least: left(used.most),
			most: left(used.least)
		}, THINGS)
	};
}
function inAll(uses) {
	return {
		least: usedInAll(uses, "granted"),
		most: usedInAll(uses)
	};
}
function runningOn(key, { day }, { claim }) {
	const today = formatDay(day);
	const sure = /* @__PURE__ */ new Set();
	const possible = /* @__PURE__ */ new Set();
	for (const [noted, uses] of claim.ledger) {
		const match = noted.startsWith(`${key}#`) ? /^(.*)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(noted) : null;
		if (match === null || today < match[2] || today >= match[3]) continue;
		const thing = match[1];
		if (uses.some(({ used }) => used > 0n)) possible.add(thing);
		if (uses.some(({ used, state }) => used > 0n && state === "granted")) sure.add(thing);
	}
	return {
		least: BigInt(sure.size),
		most: BigInt(possible.size)
	};
}

// packages/law/src/finder/support-view.ts
function supportView(finding, byPlace, asking) {
	const { support, at } = finding;
	const compiled = compiledOf(support.id, asking);
	const limit = ownLimit(compiled);
	const repeal = repealOf(finding, asking);
	const repealed = repeal === void 0 ? null : repealView(repeal, at);
	const left = limit === void 0 ? null : leftView(limit, ceilingTitle(support.title, at.day), at, asking);
	const total = totalLeft([compiled], at, asking);
	const told = toldAnswer(finding, repeal, asking);
	const change = nearestChange(finding, asking);
	const dates = repealed !== null && repealed.runsOn === false ? [] : datesOf(finding, asking);
	const today = formatDay(asking.days.on);
	return {
		support: support.id,
		title: support.title,
		article: support.article,
		...told,
		words: finding.answer === "no" && told.rule === repeal?.demand.rule ? told.words : withRepeal(told.words, repealed),
		ruleArticle: citation(told.rule).article,
		opensOn: finding.answer === "waits" && finding.opensOn !== void 0 ? formatDay(finding.opensOn) : null,
		demands: finding.demands.map(demandView),
		onExpense: finding.onExpense.map(expenseView),
		questions: questionsOf$1(finding),
		change: change === void 0 ? null : changeView(change),
		rate: rateView(compiled, at),
		ceiling: limit === void 0 ? null : ceilingView(limit, at, asking),
		left,
		available: left === null ? null : total === null ? left.left : lesser(left.left, total.left),
		things: thingsLeft(compiled, at, asking),
		duration: support.duration,
		durationRule: support.duration === null ? null : support.durationRule,
		filing: support.filing,
		dates,
		nextDate: dates.find(({ day }) => day >= today) ?? null,
		papers: support.papers.map(paperView),
		doubts: doubtsOf$1(finding, asking),
		repeal: repealed,
		places: asking.placesTold ? byPlace.map((one) => placeView(one, asking)) : []
	};
}
function demandView({ demand, outcome, open, from }) {
	const why = open.every((point) => point === "law") ? "law" : open.every(isJudged) ? "judge" : "ask";
	return {
		...citedDemand(demand),
		verdict: outcome === 1 ? "fails" : outcome === 3 ? "unknown" : "holds",
		why: outcome === 3 ? why : outcome === 1 && from !== void 0 ? "await" : null
	};
}
function expenseView(demand) {
	return {
		...citedDemand(demand),
		verdict: "unknown",
		why: "await"
	};
}
function citedDemand({ rule, stage, condition, refusal }) {
	return {
		rule,
		...citation(rule),
		stage,
		words: condition.words,
		refusal
	};
}
function paperView(rule) {
	return {
		rule,
		...citation(rule),
		words: findRule(rule)?.says ?? words(rule, rule)
	};
}
function doubtsOf$1({ support }, { file, readingOf }) {
	const named = /* @__PURE__ */ new Set([
		...support.demands.flatMap(({ condition }) => condition.doubts),
		...support.bookedOn.doubts,
		...doubtsOfMoney(support)
	]);
	return doubts.filter(({ id }) => named.has(id)).map(({ id, place, readings, why }) => {
		const taken = readingOf(id);
		const chosen = file.readings?.[id];
		return {
			doubt: id,
			place,
			taken,
			takenWords: readings[taken] ?? words(taken, taken),
			why: chosen === void 0 ? why : words(chosen.reason, chosen.reason),
			chosenBy: chosen?.by ?? null
		};
	});
}
function placeView(finding, asking) {
	const told = toldAnswer(finding, repealOf(finding, asking), asking);
	return {
		platform: finding.place.platform === "" ? null : finding.place.platform,
		country: finding.place.country === "" ? null : finding.place.country,
		answer: told.answer,
		words: told.words,
		rule: told.rule,
		rate: rateView(compiledOf(finding.support.id, asking), finding.at)
	};
}

// packages/law/src/finder/find-supports.ts
const BEST = [
	"yes",
	"waits",
	"judged",
	"depends",
	"no"
];
function findSupports(file, days) {
	const asking$2 = asking(file, days);
	const found = findAll(asking$2);
	const views = found.map((byPlace) => supportView(best(byPlace), byPlace, asking$2));
	const possible = possibleStatuses(asking$2);
	return {
		format: "kervan-finder-answers/1",
		on: formatDay(days.on),
		knownOn: formatDay(days.knownOn),
		year: yearOf(days.on),
		status: possible.length === 1 ? possible[0] : null,
		possibleStatuses: possible,
		counts: countsOf(views),
		supports: views,
		questions: questionsOver(found.flat()),
		total: sectionTotal(found.map(best), asking$2)
	};
}
function findAll(asking) {
	return supports.map((support) => asking.places.map((place) => findingOf(support, place, asking)));
}
function best(byPlace) {
	return [...byPlace].sort((a, b) => BEST.indexOf(a.answer) - BEST.indexOf(b.answer))[0];
}
function countsOf(views) {
	const counts = {
		yes: 0,
		no: 0,
		depends: 0,
		waits: 0,
		judged: 0
	};
	for (const { answer } of views) counts[answer] += 1;
	return counts;
}
function possibleStatuses(asking) {
	const [line] = asking.claim.lines;
	if (line === void 0) return [];
	const mask = factAt(onDay(asking, line, asking.days.on), "status");
	return STATUSES.filter((_, index) => (mask & 1 << index) !== 0);
}
function sectionTotal(found, asking) {
	const [first] = found;
	if (first === void 0) return null;
	return totalLeft(found.map(({ support }) => compiledOf(support.id, asking)), first.at, asking);
}

// packages/law/src/receipt/claim-digest.ts
const made = /* @__PURE__ */ new WeakMap();
function claimDigest(file) {
	const known = made.get(file);
	if (known !== void 0) return known;
	const digest = digestOf({
		...file,
		lines: file.lines.map((line) => digestOf(line))
	});
	made.set(file, digest);
	return digest;
}

// packages/law/src/receipt/trace.ts
function traceDigest(run) {
	let text = "";
	for (const portion of run.portions) {
		text += `${portion.line.id}|${portion.verdictsLow}|${portion.verdictsHigh}|${portion.refusedBy}|${portion.rate?.bulletin ?? ""}`;
		for (let step = 0; step <= portion.lastStep; step++) {
			const lower = portion.leastAt(step);
			const upper = portion.mostAt(step);
			text += lower === upper ? `|${lower}` : `|${lower}~${upper}`;
		}
		text += "\n";
	}
	for (const allowance of [...run.documents, ...run.allowances.values()]) text += `${allowance.key}|${allowance.sizeLeast}~${allowance.sizeMost}|${allowance.usedNowLeast}~${allowance.usedNowMost}\n`;
	return digestText(text);
}

// packages/law/src/receipt/receipt.ts
function receiptOf(assessment, lawModule) {
	const { claim, options, award, lineAwards, run } = assessment;
	const body = {
		format: "kervan-receipt/1",
		canonicalVersion: 1,
		lawModule,
		lawData: lawDataDigest(),
		claim: claim.file,
		claimDigest: claimDigest(claim.file),
		decidedOn: formatDay(options.decidedOn),
		knownOn: formatDay(options.knownOn),
		award: {
			least: String(award.least),
			most: String(award.most)
		},
		undetermined: assessment.undetermined,
		lines: run.portions.map(({ line }, index) => ({
			line: line.id,
			least: String(lineAwards[index]?.least),
			most: String(lineAwards[index]?.most)
		})),
		uses: [...run.documents, ...run.allowances.values()].map((allowance) => ({
			allowance: allowance.key,
			size: String(allowance.sizeMost),
			used: String(allowance.usedNowLeast)
		})),
		trace: traceDigest(run)
	};
	return {
		...body,
		digest: receiptDigest(body)
	};
}
function receiptDigest(body) {
	const { claim: _claim, ...rest } = body;
	return digestOf(rest);
}

// packages/law/src/receipt/replay.ts
function replay(receipt) {
	const claim = intake(receipt.claim);
	const assessment = assess(claim, {
		decidedOn: parseDay(receipt.decidedOn),
		knownOn: parseDay(receipt.knownOn)
	});
	const again = receiptOf(assessment, receipt.lawModule);
	const differences = [];
	const compare = (field, told, found) => {
		if (told !== found) differences.push({
			field,
			receipt: told,
			replay: found
		});
	};
	const { digest, ...body } = receipt;
	compare("digest", digest, receiptDigest(body));
	compare("claimDigest", receipt.claimDigest, again.claimDigest);
	compare("lawData", receipt.lawData, again.lawData);
	compare("award.least", receipt.award.least, again.award.least);
	compare("award.most", receipt.award.most, again.award.most);
	for (const [index, line] of receipt.lines.entries()) {
		const found = again.lines[index];
		compare(`lines[${index}].line`, line.line, found?.line ?? "");
		compare(`lines[${index}].least`, line.least, found?.least ?? "");
		compare(`lines[${index}].most`, line.most, found?.most ?? "");
	}
	compare("lines", String(receipt.lines.length), String(again.lines.length));
	for (const [index, use] of receipt.uses.entries()) compare(`uses[${index}]`, useText(use), useText(again.uses[index]));
	compare("trace", receipt.trace, again.trace);
	return {
		same: differences.length === 0,
		differences,
		assessment
	};
}
function useText(use) {
	return use === void 0 ? "" : `${use.allowance} ${use.size} ${use.used}`;
}

// packages/law/src/view/status-words.ts
function summaryOf(answer) {
	if (!answer.beneficiary && answer.verdict === "holds") return NO_BENEFICIARY;
	switch (answer.verdict) {
		case "holds": return answer.decision.decidedBy === null ? MET : fill(words("{met} Statüyü verecek olan: {by}.", "{met} The status is given by {by}."), {
			met: MET,
			by: answer.decision.decidedBy
		});
		case "fails": return fill(words("Karşılanmayan: {conditions}.", "Not met: {conditions}."), { conditions: listed(answer, "fails") });
		case "unknown": return answer.why === "law" ? fill(words("{said} {seen}", "{said} {seen}"), {
			said: fill(words("Kaynaklar o gün için kesin yanıt vermiyor: {conditions}.", "The sources give no certain answer for that day: {conditions}."), { conditions: listed(answer, "unknown") }),
			seen: SEEN[answer.underVersionsSeen]
		}) : fill(words("Önce yanıtlanacak: {conditions}.", "To be answered first: {conditions}."), { conditions: listed(answer, "unknown", true) });
	}
}
const MET = words("Kaynaklardaki koşulların hepsi karşılanıyor.", "Every condition the sources give is met.");
const NO_BENEFICIARY = words("İşbirliği kuruluşudur; tek tek firmalara verilen desteklerin yararlanıcısı değildir.", "It is a cooperation body; it is no beneficiary of the supports for single firms.");
const SEEN = {
	holds: words("Görülen sürümler o gün de geçerliyse koşullar karşılanıyor.", "If the versions seen were in force on that day, the conditions are met."),
	fails: words("Görülen sürümler o gün de geçerliyse koşullar karşılanmıyor.", "If the versions seen were in force on that day, the conditions are not met."),
	unknown: words("Görülen sürümlerle de kesin sonuç çıkmıyor.", "The versions seen do not settle it either.")
};
function listed(answer, verdict, answerable = false) {
	const titles = answer.conditions.filter((one) => one.verdict === verdict && (!answerable || one.why !== "law")).map((one) => one.title);
	return words(titles.map((one) => one.tr).join(", "), titles.map((one) => one.en).join(", "));
}
function oneStatusWords(open) {
	if (open.length < 2) return words("Bütün desteklerden tek bir statüyle yararlanılır.", "One status is used for all supports.");
	const titles = open.map((id) => id === "cooperationBody" ? words("", "") : STATUS_WORDS[id]);
	return fill(words("{titles} statülerinden yalnızca biri seçilir; bütün desteklerden o statüyle yararlanılır.", "Only one of {titles} may be picked; it is used for all supports."), { titles: joined$3(titles) });
}

// packages/law/src/simulator/award.ts
function awardUnder(status, claim, days) {
	const lines = claim.lines.map((line) => {
		const { status: _, ...facts } = line.facts ?? {};
		return line.facts === void 0 ? line : {
			...line,
			facts
		};
	});
	const file = {
		...claim,
		lines,
		facts: underStatus(status, claim.facts, days)
	};
	return assess(intake(file), {
		decidedOn: days.on,
		knownOn: days.knownOn
	});
}
function underStatus(status, facts, { on }) {
	const told = facts.find(({ fact }) => fact === "status");
	return [...facts.filter(({ fact }) => fact !== "status"), {
		fact: "status",
		value: status,
		origin: {
			kind: "declaration",
			by: "simulator"
		},
		recordedOn: told?.recordedOn ?? formatDay(on)
	}];
}

// packages/law/src/simulator/ranking.ts
function rankingOf(by, yields) {
	const groups = [];
	let floor;
	for (const one of [...yields].sort(mostFirst)) {
		const last = groups.at(-1);
		if (last === void 0 || floor === void 0 || floor > one.bounds.most) {
			groups.push([one]);
			floor = one.bounds.least;
			continue;
		}
		last.push(one);
		if (one.bounds.least < floor) floor = one.bounds.least;
	}
	const first = groups[0] ?? [];
	return {
		by,
		decided: first.length === 1,
		places: groups.map((group, index) => ({
			place: index + 1,
			statuses: group.map(({ status }) => status)
		})),
		notHeld: yields.filter(({ held }) => !held).map(({ status }) => status),
		words: wordsOf(by, first, groups.length)
	};
}
function mostFirst(a, b) {
	if (a.bounds.most !== b.bounds.most) return a.bounds.most > b.bounds.most ? -1 : 1;
	return a.bounds.least === b.bounds.least ? 0 : a.bounds.least > b.bounds.least ? -1 : 1;
}
function wordsOf(by, first, groups) {
	const names = together(first.map(({ status }) => STATUS_WORDS[status]));
	if (first.every(({ bounds }) => bounds.most === 0n)) return NOTHING;
	if (first.length === 1) return fill(by === "award" ? PAYS_MOST : MAY_BRING_MOST, { names });
	if (first.every(({ bounds }) => bounds.least === bounds.most && bounds.most === first[0]?.bounds.most)) return fill(groups === 1 ? ALL_THE_SAME : THE_SAME, { names });
	return fill(CANNOT_TELL, { names });
}
function together(names) {
	return words(names.map(({ tr }) => tr).join(", "), names.map(({ en }) => en).join(", "));
}
const NOTHING = words("Hiçbir statüyle ödeme çıkmıyor.", "No status brings anything.");
const PAYS_MOST = words("Bu başvuruya en çok ödeyen statü: {names}.", "The status that pays most for this claim: {names}.");
const MAY_BRING_MOST = words("Yıl boyunca en çok getirebilecek statü: {names}.", "The status that could bring most over the year: {names}.");
const THE_SAME = words("En çok ödeyenler aynı tutarı verir: {names}.", "Those that pay most pay the same: {names}.");
const ALL_THE_SAME = words("Hepsi aynı tutarı verir: {names}.", "All pay the same: {names}.");
const CANNOT_TELL = words("Hangisinin daha çok ödediği söylenemiyor, aralıkları örtüşüyor: {names}. Açık soruları yanıtlayın.", "Which pays more cannot be told, their ranges overlap: {names}. Answer the open questions.");

// packages/law/src/view/limit-views.ts
function allowanceView(allowance) {
	const before = {
		least: usedInAll(allowance.uses, "granted"),
		most: usedInAll(allowance.uses)
	};
	const size = {
		least: allowance.sizeLeast,
		most: allowance.sizeMost
	};
	const nowMost = allowance.usedNowMost < size.most ? allowance.usedNowMost : size.most;
	const { sources } = allowance;
	const head = allowance.describe();
	return {
		key: allowance.key,
		title: head.title,
		rule: head.rule,
		article: head.article,
		grade: sources.reduce((all, source) => weaker(all, source.grade), sources[0]?.grade ?? citation(head.rule).grade),
		unit: allowance.unit,
		size: rangeView(size, allowance.unit, !allowance.sizeKnown),
		usedBefore: rangeView(before, allowance.unit),
		usedNow: rangeView({
			least: allowance.usedNowLeast,
			most: nowMost
		}, allowance.unit),
		left: rangeView({
			least: notBelowZero(size.least - before.most - nowMost),
			most: notBelowZero(size.most - before.least - allowance.usedNowLeast)
		}, allowance.unit, !allowance.sizeKnown)
	};
}
function notBelowZero(value) {
	return value < 0n ? 0n : value;
}
function windowViews(assessment) {
	const days = assessment.run.portions.filter(({ support }) => support.demands.some(({ stage }) => stage === "window")).map(({ line }) => assessment.law.readingOf("E-13.12") === "invoice" ? line.documentDay : line.paymentDay).filter((day) => !Number.isNaN(day));
	if (days.length === 0) return [];
	const first = addMonths(Math.min(...days), 6, "clamp");
	const last = addMonths(Math.max(...days), 6, "clamp");
	const filed = assessment.claim.filedOn;
	const asked = filed ?? assessment.options.decidedOn;
	const inTime = asked <= first;
	return [{
		title: words("Ödeme başvurusu", "Payment application"),
		rule: "E-2.10",
		opensOn: formatDay(Math.max(...days)),
		lastDay: formatDay(first),
		verdict: inTime ? "holds" : asked <= last ? "unknown" : "fails",
		words: words(`${filed === void 0 ? "Henüz verilmedi; karar gününde verilmiş sayıldı. " : ""}En eski ödemenin altı ayı ${showDay(first, "tr")} günü, en yenisininki ${showDay(last, "tr")} günü dolar.`, `${filed === void 0 ? "Not filed yet; taken as filed on the day of decision. " : ""}Six months from the oldest payment end on ${showDay(first, "en")}, from the newest on ${showDay(last, "en")}.`)
	}];
}

// packages/law/src/view/waiting-rule.ts
function waitingRule(portion) {
	const { support } = portion;
	for (const [index, { rule }] of support.demands.entries()) if (verdictAt(portion, index) === 3) return rule;
	if (isOpen(portion, 1)) return "E-2.33";
	if (isOpen(portion, 2)) return countOf(portion) ?? "E-2.31";
	if (isOpen(portion, 3)) return "E-2.28";
	if (isOpen(portion, 4)) return portion.cap?.describe().rule ?? "E-2.34";
	if (isOpen(portion, 5)) return "E-2.24";
	return rateRule(portion) ?? limitRule(portion) ?? "E-2.34";
}
function isOpen(portion, step) {
	return portion.leastAt(step) !== portion.mostAt(step);
}
function countOf({ line, support }) {
	return support.support.counts.find(({ kinds }) => kinds === void 0 || kinds.includes(line.kind))?.rule;
}
function rateRule({ share, support }) {
	if (share === void 0) return void 0;
	const { base, bonus, ratio } = support.support.rate;
	if (!share.known) return base.source.rule;
	if (share.rateLeast !== share.rateMost) return bonus?.source.rule ?? "E-2.2";
	return share.ratioLeast === share.ratioMost ? void 0 : ratio?.source.rule ?? "E-2.6";
}
function limitRule(portion) {
	if (Number.isNaN(portion.booked)) return "E-2.31";
	return portion.support.support.limits.find(({ tier }) => isOpen(portion, 7 + tier))?.rule;
}

// packages/law/src/view/fates.ts
function fatesOf(portion, award) {
	const { line, support } = portion;
	const fates = [];
	const add = (fate, bounds, currency, rule, text, grade) => {
		if (bounds.most <= 0n) return;
		const cited = citation(rule);
		fates.push({
			fate,
			amount: rangeView(bounds, currency),
			rule,
			article: cited.article,
			grade: grade ?? cited.grade,
			words: text
		});
	};
	const { refusal } = portion;
	if (refusal !== void 0) {
		add("refused", lost(portion, 0, 2), line.currency, refusal.rule, refusal.refusal);
		return fates;
	}
	add("cut", lost(portion, 2, 3), line.currency, "E-2.28", words("Belgenin bu kısmı daha önce kullanılmış.", "This part of the document has been used before."));
	const cap = support.support.shares[0];
	if (cap !== void 0) add("cut", lost(portion, 3, 4), line.currency, cap.sources[0].rule, ABOVE_SHARE[cap.of](showPercent(cap.share, "tr"), showPercent(cap.share, "en")), cap.sources[0].grade);
	const { base, most } = support.support.rate;
	const share = portion.share;
	const limited = share !== void 0 && most !== void 0 && share.known && share.rateMost * share.ratioMost > most.points * 1e4;
	add("own-share", lost(portion, 5, 6), "TRY", limited ? most.source.rule : base.source.rule, words("Yararlanıcının kendi payı.", "The beneficiary’s own share."), limited ? most.source.grade : base.source.grade);
	for (const ceiling of support.support.limits) {
		const { tier } = ceiling;
		add("cut", lost(portion, tier === 0 ? 6 : 7 + tier - 1, 7 + tier), "TRY", ceiling.rule, fill(words("Şu limit dolduğu için kesilen: {title}.", "Cut because this is used up: {title}."), { title: portion.limits[tier]?.describe().title ?? words("üst limit", "ceiling") }));
	}
	add("granted", {
		least: award.least,
		most: award.least
	}, "TRY", base.source.rule, words("Hak edilen.", "Granted."), base.source.grade);
	const open = award.most - award.least;
	add("waiting", {
		least: open,
		most: open
	}, "TRY", waitingRule(portion), share?.known === false && !portion.undecided ? words("Destek oranını hiçbir kaynak söylemiyor.", "No source gives the rate.") : words("Eksik bilgiye bağlı.", "Depends on what is missing."));
	return fates;
}
const ABOVE_SHARE = {
	adSales: (tr, en) => words(`Reklam satışının ${tr} payını aşan kısım.`, `The part above ${en} of what the ads sold.`),
	eCommerceSales: (tr, en) => words(`E-ticaret satışının ${tr} payını aşan kısım.`, `The part above ${en} of the e-commerce sales.`)
};
function lost(portion, before, after) {
	const least = portion.leastAt(before) - portion.leastAt(after);
	const most = portion.mostAt(before) - portion.mostAt(after);
	return least <= most ? {
		least,
		most
	} : {
		least: most,
		most: least
	};
}

// packages/law/src/view/outcome-views.ts
function supportViews(assessment) {
	const views = /* @__PURE__ */ new Map();
	for (const [index, portion] of assessment.run.portions.entries()) {
		const view = views.get(portion.support.support.id) ?? {
			portions: [],
			least: 0n,
			most: 0n
		};
		const award = assessment.lineAwards[index];
		views.set(portion.support.support.id, {
			portions: [...view.portions, portion],
			least: view.least + award.least,
			most: view.most + award.most
		});
	}
	return [...views].map(([id, { portions, least, most }]) => {
		const { support } = portions[0].support;
		const bound = mostOfSupport(assessment.run.portions, id);
		const eligible = portions.reduce((sum, portion) => ({
			least: sum.least + portion.leastAt(5),
			most: sum.most + portion.mostAt(5)
		}), {
			least: 0n,
			most: 0n
		});
		return {
			support: id,
			title: support.title,
			article: support.article,
			eligible: rangeView(eligible, "TRY"),
			award: rangeView({
				least,
				most: bound < most ? bound : most
			}, "TRY", portions.some(isUndetermined)),
			lines: portions.length
		};
	});
}
function lineView(portion, award) {
	const { line } = portion;
	const fates = fatesOf(portion, award);
	const cut = fates.some((fate) => fate.fate === "cut");
	return {
		line: line.id,
		support: line.support,
		platform: line.platform,
		country: line.country === "" ? null : line.country,
		document: line.documentKey.slice(line.documentKey.indexOf("|") + 1),
		paymentDay: Number.isNaN(line.paymentDay) ? null : formatDay(line.paymentDay),
		asked: rangeView({
			least: portion.leastAt(0),
			most: portion.mostAt(0)
		}, line.currency === "" ? "TRY" : line.currency),
		eligibleLira: rangeView({
			least: portion.leastAt(5),
			most: portion.mostAt(5)
		}, "TRY"),
		award: rangeView(award, "TRY", isUndetermined(portion)),
		verdict: portion.refusal !== void 0 ? "refused" : award.least < award.most ? "waiting" : cut ? "granted-in-part" : "granted",
		fates,
		from: line.from
	};
}

// packages/law/src/view/line-questions.ts
const LINE_QUESTIONS = {
	paymentDay: ({ line = "" }) => words(`${line} hangi gün ödendi?`, `On which day was ${line} paid?`),
	amount: ({ line = "" }) => words(`${line} için KDV’siz tutar ne kadar?`, `What is the amount of ${line} without VAT?`),
	country: ({ line = "" }) => words(`${line} hangi ülke için?`, `Which country is ${line} for?`),
	item: ({ line = "" }) => words(`${line} hangi rapor, üyelik, birim, proje ya da faaliyet için? Kendi adıyla yazın.`, `Which report, membership, unit, project or activity is ${line} for? Give it its own name.`),
	rate: ({ currency = "", day = "0" }) => words(`${showDay(Number(day), "tr")} günü için ${currency} TCMB bülteni eksik.`, `The TCMB bulletin of ${showDay(Number(day), "en")} for ${currency} is missing.`)
};

// packages/law/src/view/question-view.ts
function questionView$1(question, portions) {
	const { fact } = question;
	const leaves = question.leaves === void 0 ? null : pointView(question.leaves, "TRY").least;
	if (typeof fact === "string") return {
		fact,
		subject: question.subject,
		words: LINE_QUESTIONS[fact](question.subject),
		why: "ask",
		answers: [],
		type: TYPES[fact],
		leaves,
		rules: rulesOfLine(fact, portions.find(({ line }) => line.id === question.subject.line))
	};
	return {
		fact: fact.name,
		subject: question.subject,
		words: fact.question,
		why: fact.why,
		answers: fact.domain.map((value, index) => ({
			value,
			words: fact.answers[index] ?? words(value, value)
		})),
		type: fact.type,
		leaves,
		rules: rulesAsking(fact.name, portions)
	};
}
const TYPES = {
	paymentDay: "day",
	amount: "amount",
	country: "choice",
	item: "choice",
	rate: "amount"
};
function rulesOfLine(fact, portion) {
	switch (fact) {
		case "rate": return ["E-2.24"];
		case "amount": return ["E-2.33"];
		case "paymentDay": return ["E-2.10", "E-2.31"];
		case "country": return ["E-2.33"];
		case "item": return portion === void 0 ? [] : rulesByThing(portion);
	}
}
function rulesByThing({ line, support, booked }) {
	const counts = support.counts.filter(({ count }) => count.counts === "item" && (count.kinds?.includes(line.kind) ?? true));
	const limits = support.limits.filter((limit) => limit?.partsOn(booked).includes("item"));
	return [.../* @__PURE__ */ new Set([...counts.map(({ count }) => count.rule), ...limits.flatMap((limit) => limit?.ceiling.rule ?? [])])];
}
function rulesAsking(fact, portions) {
	const supports = new Set(portions.map(({ support }) => support.support));
	return [...new Set([...supports].flatMap((support) => rulesOfSupport(fact, support)))];
}
function rulesOfSupport(fact, { demands, shares, rate, limits }) {
	return [
		...demands.filter(({ condition }) => condition.needs.some((need) => need === fact)).map(({ rule }) => rule),
		...shares.filter(({ of }) => of === fact).map(({ sources }) => sources[0].rule),
		...rate.ratio?.fact === fact ? [rate.ratio.source.rule] : [],
		...limits.flatMap(({ rule, graded, half }) => [
			...fact === "status" ? [rule] : [],
			...graded && fact === "companyGrade" ? ["E-1.3.6", rule] : [],
			...half !== void 0 && fact === "brandProgramme" ? [half.rule] : []
		])
	];
}

// packages/law/src/view/count-reasons.ts
function countReasons(portion) {
	const { line, support, countedOut } = portion;
	if (portion.mostAt(1) === 0n) return [];
	const open = portion.leastAt(2) < portion.leastAt(1) || portion.undecided;
	return support.support.counts.filter(({ kinds }) => kinds === void 0 || kinds.includes(line.kind)).map((count) => {
		const out = countedOut === count;
		const thing = line[count.counts];
		return {
			...cited(count.rule, out ? count.refusal : count.title),
			verdict: out ? "fails" : open ? "unknown" : "holds",
			operands: [{
				name: words("sayılan", "what is counted"),
				value: thing === "" ? words("bilinmiyor", "unknown") : both(thing)
			}]
		};
	});
}

// packages/law/src/view/demand-reasons.ts
function demandReasons(portion, context) {
	return portion.support.demands.map((demand, index) => {
		const verdict = verdictName(verdictAt(portion, index));
		const facts = [...new Set(demand.condition.needs)];
		return {
			...cited(demand.rule, verdict === "fails" ? demand.refusal : demand.condition.words),
			verdict,
			operands: [...facts.map((name) => {
				const definition = findFact(name);
				return {
					name: definition.question,
					value: factValue(definition, slotOn(portion.line, context, slotOf(name)))
				};
			}), ...facts.length === 0 || demand.stage === "window" ? dayOperands(portion, context) : []]
		};
	});
}
function dayOperands(portion, context) {
	const { line } = portion;
	return [
		{
			name: words("ödeme belgesi günü", "day of the payment document"),
			value: dayWords(line.paymentDay)
		},
		{
			name: words("fatura günü", "day of the invoice"),
			value: dayWords(line.documentDay)
		},
		{
			name: words("faaliyetin ilk günü", "first day of the activity"),
			value: dayWords(line.activityFrom)
		},
		{
			name: words("başvuru günü", "day of filing"),
			value: dayWords(context.filingDay)
		},
		{
			name: words("ülke", "country"),
			value: words(line.country || "—", line.country || "—")
		},
		{
			name: words("gider türü", "kind of expense"),
			value: kindOf(portion)
		}
	];
}
function kindOf({ line, support }) {
	return kindsIn(support.demands.map(({ condition }) => condition)).get(line.kind) ?? words(line.kind, line.kind);
}
function verdictName(outcome) {
	return outcome === 1 ? "fails" : outcome === 3 ? "unknown" : "holds";
}

// packages/law/src/view/money-reasons.ts
function moneyReasons(assessment, portion) {
	const { line, support, rate, share } = portion;
	const steps = [];
	const at = (step, currency) => rangeView({
		least: portion.leastAt(step),
		most: portion.mostAt(step)
	}, currency);
	steps.push({
		...cited("E-2.33", words("Belgelenen gider", "Documented expense")),
		amount: at(0, line.currency)
	});
	if (portion.mostAt(2) !== portion.mostAt(3)) steps.push({
		...cited("E-2.28", words("Belgenin kalan tutarına kadar", "Up to what is left of the document")),
		amount: at(3, line.currency)
	});
	const cap = support.support.shares[0];
	if (cap !== void 0) steps.push({
		...cited(cap.sources[0].rule, UP_TO_SHARE[cap.of](showPercent(cap.share, "tr"), showPercent(cap.share, "en"))),
		amount: at(4, line.currency),
		rounding: "down"
	});
	if (line.currency !== "TRY") steps.push({
		...cited("E-2.24", words("Liraya çevrilir", "Converted to lira")),
		verdict: rate === void 0 ? "unknown" : null,
		amount: at(5, "TRY"),
		operands: rate === void 0 ? [] : [{
			name: words("kur", "rate"),
			value: both(`${decimalText(rate.rate.value)} / ${rate.rate.unit} ${line.currency}`)
		}, {
			name: words("bülten", "bulletin"),
			value: both(`${rate.bulletin} (${formatDay(rate.day)})`)
		}],
		rounding: assessment.law.readingOf("E-2.34-conversion") === "down" ? "down" : "half-up"
	});
	if (share !== void 0) {
		const { base } = support.support.rate;
		steps.push({
			...cited(base.source.rule, share.known ? words("Destek oranı uygulanır", "The rate is applied") : words("Destek oranını hiçbir kaynak söylemiyor", "No source gives the rate")),
			verdict: share.known ? null : "unknown",
			grade: base.source.grade,
			amount: at(6, "TRY"),
			operands: share.known ? rateOperands(support.support.rate, share) : [],
			rounding: assessment.law.readingOf("E-2.34-award") === "half-up-per-line" ? "half-up" : "down"
		});
	}
	for (const { tier } of support.support.limits) {
		const allowance = portion.limits[tier];
		if (allowance === void 0) continue;
		const { sources } = allowance;
		const head = allowance.describe();
		steps.push({
			...cited(head.rule, head.title),
			grade: sources[0]?.grade ?? null,
			amount: at(7 + tier, "TRY"),
			operands: [{
				name: words("üst limit", "ceiling"),
				value: fill(words("{size} ({grade}; {from})", "{size} ({grade}; {from})"), {
					size: allowance.sizeKnown ? showRange(rangeView({
						least: allowance.sizeLeast,
						most: allowance.sizeMost
					}, "TRY")) : words("kaynaklarda yok", "no source says"),
					grade: GRADE_WORDS[sources[0]?.grade ?? "assumed"],
					from: sources.map((source) => source.rule).join(", ")
				})
			}]
		});
	}
	return steps;
}
function rateOperands({ base, bonus, most, ratio }, share) {
	const points = base.points === "unknown" ? 0 : base.points;
	const operands = [{
		name: words("oran", "rate"),
		value: percentWords(points, points)
	}];
	if (bonus !== void 0) {
		const from = `${bonus.source.rule}${share.list.length > 0 ? `; ${sourceList(share.list)}` : ""}`;
		operands.push({
			name: words(`hedef ülke ilavesi (${from})`, `target-country bonus (${from})`),
			value: percentWords(share.rateLeast - points, share.rateMost - points)
		});
	}
	if (ratio !== void 0) {
		const { rule } = ratio.source;
		operands.push({
			name: words(`Türk ürünü oranı (${rule})`, `Turkish-product ratio (${rule})`),
			value: percentWords(share.ratioLeast, share.ratioMost)
		});
	}
	if (most !== void 0) {
		const { rule } = most.source;
		operands.push({
			name: words(`en çok (${rule})`, `at most (${rule})`),
			value: percentWords(most.points, most.points)
		});
	}
	return operands;
}
const UP_TO_SHARE = {
	adSales: (tr, en) => words(`Reklam satışının ${tr} payına kadar`, `Up to ${en} of the ad sales`),
	eCommerceSales: (tr, en) => words(`E-ticaret satışının ${tr} payına kadar`, `Up to ${en} of the e-commerce sales`)
};
function sourceList(sources) {
	return sources.map((source) => source.rule).join(", ");
}

// packages/law/src/view/reasons.ts
function reasonsOf(assessment) {
	const { run, award, undetermined } = assessment;
	const supportIds = [...new Set(run.portions.map((portion) => portion.support.support.id))];
	const total = rangeView(award, "TRY", undetermined);
	return {
		...node(words("Hak ediş", "Award")),
		amount: total,
		children: supportIds.map((id) => supportReason(assessment, id))
	};
}
function supportReason(assessment, id) {
	const members = assessment.run.portions.map((portion, index) => ({
		portion,
		award: assessment.lineAwards[index]
	})).filter(({ portion }) => portion.support.support.id === id);
	const { support } = members[0].portion.support;
	const sum = members.reduce((all, { award }) => ({
		least: all.least + award.least,
		most: all.most + award.most
	}), {
		least: 0n,
		most: 0n
	});
	return {
		...node(support.title),
		article: support.article,
		amount: rangeView(sum, "TRY", members.some(({ portion }) => isUndetermined(portion))),
		children: members.map(({ portion, award }) => lineReason(assessment, portion, award))
	};
}
function lineReason(assessment, portion, award) {
	const { line } = portion;
	const context = {
		claim: assessment.claim,
		slots: assessment.claim.slots,
		...assessment.options,
		filingDay: assessment.claim.filedOn ?? assessment.options.decidedOn
	};
	const about = [
		line.platform,
		line.country,
		line.item
	].filter((part) => part !== "").join(" ");
	const title = both(`${line.id}: ${about}`);
	const children = [...demandReasons(portion, context), ...countReasons(portion)];
	const { refusal } = portion;
	if (refusal === void 0) children.push(...moneyReasons(assessment, portion));
	return {
		...node(title),
		verdict: refusal !== void 0 ? "fails" : portion.undecided || award.least < award.most ? "unknown" : "holds",
		amount: rangeView(award, "TRY", isUndetermined(portion)),
		children
	};
}

// packages/law/src/view/describe.ts
function describe(assessment) {
	const { claim, options, run } = assessment;
	return {
		format: "kervan-assessment/1",
		claim: claim.file.claim,
		beneficiary: claim.file.beneficiary,
		regime: "e-export",
		quarter: claim.period.key,
		filedOn: claim.filedOn === void 0 ? null : formatDay(claim.filedOn),
		decidedOn: formatDay(options.decidedOn),
		knownOn: formatDay(options.knownOn),
		award: rangeView(assessment.award, "TRY", assessment.undetermined),
		grade: weakestGrade(run.portions),
		supports: supportViews(assessment),
		lines: run.portions.map((portion, index) => lineView(portion, assessment.lineAwards[index])),
		allowances: [...run.allowances.values()].map(allowanceView),
		windows: windowViews(assessment),
		questions: questionsOf(assessment).map((question) => questionView$1(question, run.portions)),
		doubts: doubtsOf(assessment).map((doubt) => doubtView(assessment, doubt)),
		reasons: reasonsOf(assessment)
	};
}
function doubtView(assessment, doubt) {
	const taken = assessment.law.readingOf(doubt.id);
	const chosen = assessment.claim.file.readings?.[doubt.id];
	return {
		doubt: doubt.id,
		place: doubt.place,
		taken,
		takenWords: doubt.readings[taken] ?? words(taken, taken),
		why: chosen === void 0 ? doubt.why : words(chosen.reason, chosen.reason),
		chosenBy: chosen?.by ?? null,
		bearsOn: doubt.bearsOn,
		others: underOtherReadings(assessment, doubt.id).map(({ reading, assessment: other }) => ({
			reading,
			words: doubt.readings[reading] ?? words(reading, reading),
			award: rangeView(other.award, "TRY", other.undetermined)
		}))
	};
}
function weakestGrade(portions) {
	let grade = "text";
	for (const portion of portions) {
		const { refusal } = portion;
		if (refusal !== void 0) {
			grade = weaker(grade, citation(refusal.rule).grade);
			continue;
		}
		const { base, bonus, ratio } = portion.support.support.rate;
		for (const source of [
			base.source,
			...ratio === void 0 ? [] : [ratio.source],
			...portion.share?.list ?? [],
			...bonus === void 0 ? [] : [bonus.source]
		]) grade = weaker(grade, source.grade);
		for (const limit of portion.limits) for (const source of limit?.sources ?? []) grade = weaker(grade, source.grade);
		for (const demand of portion.support.demands) grade = weaker(grade, citation(demand.rule).grade);
	}
	return portions.some((portion) => portion.refusedBy < 0) ? weaker(grade, citation("E-2.33").grade) : grade;
}

// packages/law/src/simulator/simulated-status.ts
function simulatedStatus(status, { file, days, answer, present, presentAward, award }) {
	const asking$1 = asking(file, days);
	const found = findAll(asking$1).map(best);
	const ceilings = ceilingsOf(found, asking$1);
	const total = sectionTotal(found, asking$1);
	const left = total === null ? {
		least: 0n,
		most: MANY
	} : {
		least: minorOf(total.left.least),
		most: total.left.most === null ? MANY : minorOf(total.left.most)
	};
	const most = {
		least: smaller(ceilings.least, left.least),
		most: smaller(ceilings.most, left.most)
	};
	const supports = found.map((finding) => supportOf(finding, asking$1));
	return {
		view: {
			status,
			title: STATUS_WORDS[status],
			present: status === present,
			may: mayHold(answer),
			supports,
			counts: countsOf(supports),
			ceilings: rangeView(ceilings, "TRY", ceilings.most >= MANY),
			total,
			most: rangeView(most, "TRY", most.most >= MANY),
			award: award === void 0 ? null : awardView(award, presentAward, status === present)
		},
		yields: award === void 0 ? most : award.award
	};
}
function mayHold(answer) {
	const { verdict, why, underVersionsSeen, grade, rule, lacking } = answer;
	return {
		verdict,
		why: why ?? null,
		underVersionsSeen,
		grade,
		rule,
		words: summaryOf(answer),
		lacking
	};
}
function supportOf(finding, asking) {
	const { support, at } = finding;
	const compiled = compiledOf(support.id, asking);
	const limit = ownLimit(compiled);
	const change = nearestChange(finding, asking);
	const stays = change?.steps.every(({ kind }) => kind !== "status") ?? false;
	return {
		support: support.id,
		title: support.title,
		...toldAnswer(finding, repealOf(finding, asking), asking),
		rate: rateView(compiled, at),
		ceiling: limit === void 0 ? null : ceilingView(limit, at, asking),
		change: change !== void 0 && stays ? changeView(change) : null
	};
}
function ceilingsOf(found, asking) {
	const byKey = /* @__PURE__ */ new Map();
	for (const { support, at, answer } of found) {
		const compiled = compiledOf(support.id, asking);
		const limit = compiled.limits[1] ?? compiled.limits[0];
		if (limit === void 0 || answer === "no") continue;
		const { ceiling } = limit;
		const size = ceilingSize(ceiling, at.line, at.run, at.day, asking.readingOf);
		const times = thingsInAll(limit.partsOn(at.day), compiled);
		const bounds = {
			least: answer === "yes" && size.known ? size.least : 0n,
			most: size.known && times !== void 0 ? size.most * times : MANY
		};
		const other = byKey.get(ceiling.key) ?? {
			least: 0n,
			most: 0n
		};
		byKey.set(ceiling.key, {
			least: bounds.least > other.least ? bounds.least : other.least,
			most: bounds.most > other.most ? bounds.most : other.most
		});
	}
	return [...byKey.values()].reduce((sum, { least, most }) => ({
		least: sum.least + least,
		most: sum.most + most
	}), {
		least: 0n,
		most: 0n
	});
}
function thingsInAll(parts, { counts }) {
	const things = parts.filter((part) => part !== "year");
	if (things.length === 0) return 1n;
	const count = counts.find(({ count: { counts: by, measure } }) => measure === "in-all" && things.every((part) => part === by));
	return count === void 0 ? void 0 : BigInt(count.count.size);
}
function awardView({ award, run, undetermined }, present, same) {
	const difference = present === void 0 ? void 0 : same ? {
		least: 0n,
		most: 0n
	} : {
		least: award.least - present.award.most,
		most: award.most - present.award.least
	};
	const unsure = undetermined || (present?.undetermined ?? false);
	return {
		award: rangeView(award, "TRY", undetermined),
		grade: weakestGrade(run.portions),
		difference: difference === void 0 ? null : rangeView(difference, "TRY", unsure && !same)
	};
}
function smaller(a, b) {
	return a < b ? a : b;
}

// packages/law/src/simulator/simulate-statuses.ts
const SIMULATED = [
	"company",
	"retailSite",
	"marketplace",
	"consortium",
	"b2bPlatform"
];
function simulateStatuses(file, days) {
	const statusFacts = takeStatusEntries(file.statusFacts ?? []);
	const answers = statusesFor(statusFacts, days);
	const facts = [...file.claim?.facts.filter(isOfFirm) ?? [], ...file.facts];
	const present = statusTold([...claimFactsOf(statusFacts, days.on), ...facts]);
	const assessed = file.claim === void 0 || present === void 0 ? void 0 : awardUnder(present, file.claim, days);
	const simulated = SIMULATED.map((status) => simulatedStatus(status, {
		file: finderFile(file, underStatus(status, facts, days)),
		days,
		answer: answers.find((one) => one.status === status),
		present,
		presentAward: assessed,
		award: file.claim === void 0 ? void 0 : awardUnder(status, file.claim, days)
	}));
	const open = answers.filter(({ beneficiary, verdict }) => beneficiary && verdict === "holds");
	const yields = simulated.map(({ view, yields: bounds }) => ({
		status: view.status,
		bounds,
		held: view.may.verdict === "holds"
	}));
	return {
		format: "kervan-simulator-answers/1",
		on: formatDay(days.on),
		knownOn: formatDay(days.knownOn),
		year: yearOf(days.on),
		oneStatus: {
			rule: "E-1.2.1",
			words: open.length > 1 ? oneStatusWords(open.map(({ status }) => status)) : ONE_STATUS
		},
		present: present ?? null,
		statuses: simulated.map(({ view }) => view),
		ranking: rankingOf(file.claim === void 0 ? "most" : "award", yields)
	};
}
const ONE_STATUS = words("Bütün desteklerden tek bir statüyle yararlanılır; burada her biri ayrı ayrı denenir.", "One status is used for all supports; here each is tried on its own.");
function isOfFirm({ fact }) {
	return findFact(fact)?.subject !== "sales";
}
function statusTold(facts) {
	const told = facts.findLast(({ fact, subject }) => fact === "status" && subject === void 0);
	return STATUSES.find((status) => status === told?.value);
}
function finderFile({ claim, statusFacts, ledger, readings, plans }, facts) {
	const used = ledger ?? claim?.ledger;
	const chosen = readings ?? claim?.readings;
	return {
		format: "kervan-finder/1",
		facts,
		...statusFacts === void 0 ? {} : { statusFacts },
		...used === void 0 ? {} : { ledger: used },
		...chosen === void 0 ? {} : { readings: chosen },
		...plans === void 0 ? {} : { plans }
	};
}

// packages/law/src/view/describe-statuses.ts
function describeStatuses(facts, days) {
	const answers = statusesFor(facts, days);
	const among = (verdict) => answers.filter((one) => one.beneficiary && one.verdict === verdict).map((one) => one.status);
	const open = among("holds");
	const possible = among("unknown");
	return {
		format: "kervan-status/1",
		on: formatDay(days.on),
		knownOn: formatDay(days.knownOn),
		oneStatus: {
			rule: "E-1.2.1",
			open,
			possible,
			words: oneStatusWords(open)
		},
		statuses: answers.map((answer) => answerView(answer, days.on)),
		questions: statusQuestions(facts, days).map((question) => questionView(question, days.on))
	};
}
function answerView(answer, on) {
	const { status, title, rule, beneficiary, verdict, underVersionsSeen, grade, lacking, decision } = answer;
	return {
		status,
		title,
		rule,
		beneficiary,
		verdict,
		why: answer.why ?? null,
		underVersionsSeen,
		grade,
		summary: summaryOf(answer),
		conditions: answer.conditions.map(conditionView),
		classes: answer.classes.map(conditionView),
		lacking,
		nextQuestion: answer.nextQuestion === void 0 ? null : questionView(answer.nextQuestion, on),
		decision,
		note: answer.note ?? null
	};
}
function conditionView(finding) {
	const { condition, rule, title, verdict, bounded, underVersionsSeen, facts, versions, doubts } = finding;
	return {
		condition,
		rule,
		article: [...new Set(versions.map((one) => one.source.article ?? "–"))].join("; "),
		grade: versions.reduce((all, one) => weaker(all, one.source.grade), versions[0]?.source.grade ?? "assumed"),
		title,
		words: finding.words,
		verdict,
		why: finding.why ?? null,
		bounded,
		underVersionsSeen,
		facts,
		operands: finding.operands.map(({ fact, name, answer, origin }) => ({
			fact,
			name,
			value: answer === void 0 ? null : answerText(answer),
			words: answer === void 0 ? null : showAnswer(fact, answer),
			origin: origin ?? null
		})),
		versions: versions.map(versionView),
		lacking: finding.lacking ?? null,
		note: finding.note ?? null,
		doubts
	};
}
function versionView(version) {
	const { source, silent, verdict } = version;
	return {
		label: version.label ?? null,
		words: version.words,
		rule: source.rule,
		grade: source.grade,
		sources: source.from ?? "–",
		article: source.article ?? "–",
		from: dayText(version.from),
		until: dayText(version.until),
		seenFrom: dayText(version.seenFrom),
		seenTo: dayText(version.seenTo),
		knownFrom: dayText(version.knownFrom ?? version.from ?? version.seenFrom),
		silent,
		thresholds: version.thresholds.map(thresholdView),
		verdict,
		why: version.why ?? null,
		lacking: version.lacking ?? null
	};
}
function dayText(day) {
	return day === void 0 ? null : formatDay(day);
}
function thresholdView({ fact, comparison, figure }) {
	return {
		fact,
		comparison,
		value: figure === void 0 ? null : answerText(figure),
		currency: figure?.type === "amount" ? figure.money.currency : null
	};
}
function questionView(question, on) {
	const { fact, definition, statuses, rules, leaves } = question;
	return {
		fact,
		words: question.words,
		type: definition.type,
		why: definition.why,
		answers: Object.entries(definition.answers).map(([value, said]) => ({
			value,
			words: said
		})),
		currency: definition.currency ?? null,
		year: yearAsked(fact, on) ?? null,
		statuses,
		rules,
		leaves
	};
}

// packages/law/src/view/supports-for.ts
function supportsFor(query) {
	const asked = askingAs(query);
	return supports.map((support) => answerFor(support, query, asked));
}
function answerFor(support, query, asking) {
	const finding = findingOf(support, asking.places[0], asking);
	const repeal = repealOf(finding, asking);
	const repealed = repeal === void 0 ? null : repealView(repeal, finding.at);
	const failing = finding.demands.filter(({ outcome }) => outcome === 1).map(({ demand }) => demand);
	const refused = failing.find((demand) => demand === repeal?.demand) ?? failing[0];
	const who = support.demands.find(({ condition }) => condition.needs.includes("status"));
	const { ceiling, grade, unknown } = ceilingFor(support, query);
	const rule = refused?.rule ?? who?.rule ?? support.durationRule;
	const { base, bonus } = support.rate;
	const answer = refused !== void 0 ? "no" : unknown ? "unknown" : "depends";
	return {
		support: support.id,
		title: support.title,
		article: support.article,
		answer,
		words: refused !== void 0 ? refused.refusal : withRepeal(unknown ? unknownWords(query.on) : dependsWords(query.status), repealed),
		rule,
		grade: citation(rule).grade,
		rate: answer === "no" || base.points === "unknown" ? null : {
			least: base.points,
			most: base.points + (bonus === void 0 || bonus.reading !== void 0 ? 0 : bonus.points)
		},
		ceiling: answer === "no" ? null : ceiling,
		ceilingGrade: answer === "no" ? null : grade,
		duration: answer === "no" ? null : support.duration,
		filing: answer === "no" ? null : support.filing
	};
}
function askingAs({ status, on, knownOn }) {
	return asking({
		format: "kervan-finder/1",
		facts: [{
			fact: "status",
			value: status,
			origin: {
				kind: "declaration",
				by: "query"
			},
			recordedOn: formatDay(on)
		}]
	}, {
		on,
		knownOn
	});
}
function dependsWords(status) {
	return words(`${STATUS_WORDS[status].tr} yararlanabilir; ön onaya ve giderin koşullarına bağlıdır.`, `Open to a ${STATUS_WORDS[status].en.toLowerCase()}; it depends on pre-approval and on the expense.`);
}
function unknownWords(on) {
	return words(`${showDay(on, "tr")} günü için üst limiti hiçbir kaynak söylemiyor.`, `No source gives the ceiling for ${showDay(on, "en")}.`);
}
function ceilingFor(support, { status, on, knownOn }) {
	const limit = support.limits.find((one) => one.tier === 0) ?? support.limits.find((one) => one.tier === 1);
	const history = limit === void 0 ? void 0 : tableUnder(limit, readingInForce({}))[status];
	if (history === void 0) return {
		ceiling: null,
		grade: null,
		unknown: false
	};
	const answer = valueOn(history, on, knownOn);
	if (!answer.known) return {
		ceiling: rangeView({
			least: 0n,
			most: 10n ** 30n
		}, "TRY", true),
		grade: null,
		unknown: true
	};
	const size = answer.entry.value.minor;
	return {
		ceiling: status === "company" && limit?.graded === true ? rangeView({
			least: 0n,
			most: size
		}, "TRY") : pointView(size, "TRY"),
		grade: answer.entry.source.grade,
		unknown: false
	};
}

export { GAP_WORDS, KIND_WORDS, STATUSES, STATUS_WORDS, assess, awardOf, coverage, coverageCases, describe, describeStatuses, doubts, doubtsOf, exceptions, factCatalogue, findDoubt, findFact, findRule, findSupports, intake, lawData, lawDataDigest, lawDiff, matrixOn, procedures, questionsOf, receiptDigest, receiptOf, replay, ruleTexts, showRange, simulateStatuses, statusFactCatalogue, statusQuestions, statusesFor, supports, supportsFor, takeStatusFacts, underOtherReadings };
