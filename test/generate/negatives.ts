import { addSheet, type Drawing } from "./drawing.ts";
import { drawLookAlike } from "./noise.ts";
import { listOf } from "./phrases.ts";

/** Sheets as every team has them and that hold no OKRs. Words are few, so that every language can say them. */
export const negativeKinds = [
  "risks",
  "tasks",
  "sales",
  "contacts",
  "budget",
  "requirements",
  "backlog",
  "studies",
  "tests",
] as const;
export type NegativeKind = (typeof negativeKinds)[number];

interface Words {
  readonly sales: string;
  readonly contacts: string;
  readonly budget: string;
  readonly requirements: string;
  readonly backlog: string;
  /** Their "key result" is what a study found. */
  readonly studies: string;
  readonly tests: string;
  /** Findings of studies. */
  readonly findings: string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    sales: "Order | Product | Region | Quantity | Unit price | Amount",
    contacts: "First name | Last name | Company | E-mail | Phone | City",
    budget: "Cost centre | Planned | Actual | Variance",
    requirements: "No. | Requirement | Acceptance criteria | Status | Owner",
    backlog: "ID | User story | Story points | Sprint | Status | Assignee",
    studies: "Study | Method | Key result | Conclusion",
    tests: "Test case | Expected result | Actual result | Status",
    findings:
      "Participants read 20 % faster | The effect vanished after two weeks | Accuracy rose from 71 % to 84 %",
  },
  de: {
    sales: "Auftrag | Produkt | Region | Menge | Einzelpreis | Betrag",
    contacts: "Vorname | Nachname | Firma | E-Mail | Telefon | Ort",
    budget: "Kostenstelle | Plan | Ist | Abweichung",
    requirements: "Nr. | Anforderung | Akzeptanzkriterien | Status | Verantwortlich",
    backlog: "ID | User Story | Punkte | Sprint | Status | Bearbeiter",
    studies: "Studie | Methode | Schlüsselergebnis | Fazit",
    tests: "Testfall | Erwartetes Ergebnis | Tatsächliches Ergebnis | Status",
    findings:
      "Die Teilnehmer lasen 20 % schneller | Der Effekt verschwand nach zwei Wochen | Die Genauigkeit stieg von 71 % auf 84 %",
  },
  es: {
    sales: "Pedido | Producto | Región | Cantidad | Precio | Importe",
    contacts: "Nombre | Apellido | Empresa | Correo | Teléfono | Ciudad",
    budget: "Centro de coste | Previsto | Real | Desviación",
    requirements: "Nº | Requisito | Criterios de aceptación | Estado | Responsable",
    backlog: "ID | Historia | Puntos | Sprint | Estado | Asignado a",
    studies: "Estudio | Método | Resultado clave | Conclusión",
    tests: "Caso de prueba | Resultado esperado | Resultado obtenido | Estado",
    findings:
      "Los participantes leyeron un 20 % más rápido | El efecto desapareció a las dos semanas | La precisión subió de 71 % a 84 %",
  },
  fr: {
    sales: "Commande | Produit | Région | Quantité | Prix | Montant",
    contacts: "Prénom | Nom | Entreprise | Courriel | Téléphone | Ville",
    budget: "Centre de coût | Prévu | Réel | Écart",
    requirements: "N° | Exigence | Critères d'acceptation | Statut | Responsable",
    backlog: "ID | Récit | Points | Sprint | Statut | Assigné à",
    studies: "Étude | Méthode | Résultat clé | Conclusion",
    tests: "Cas de test | Résultat attendu | Résultat obtenu | Statut",
    findings:
      "Les participants lisaient 20 % plus vite | L'effet a disparu après deux semaines | La précision est passée de 71 % à 84 %",
  },
  ja: {
    sales: "注文 | 商品 | 地域 | 数量 | 単価 | 金額",
    contacts: "氏名 | 会社 | メール | 電話 | 都市",
    budget: "費目 | 予算 | 実績 | 差異",
    requirements: "番号 | 要件 | 受入条件 | ステータス | 担当者",
    backlog: "ID | ストーリー | ポイント | スプリント | ステータス | 担当者",
    studies: "研究 | 手法 | 主要な結果 | 結論",
    tests: "テスト項目 | 期待結果 | 実際の結果 | 判定",
    findings: "参加者の読む速度が20%上がった | 効果は二週間で消えた | 正解率が71%から84%に上がった",
  },
  "zh-Hans": {
    sales: "订单 | 产品 | 地区 | 数量 | 单价 | 金额",
    contacts: "姓名 | 公司 | 邮箱 | 电话 | 城市",
    budget: "费用项目 | 预算 | 实际 | 偏差",
    requirements: "编号 | 需求 | 验收标准 | 状态 | 负责人",
    backlog: "编号 | 用户故事 | 点数 | 迭代 | 状态 | 负责人",
    studies: "研究 | 方法 | 关键结果 | 结论",
    tests: "测试用例 | 预期结果 | 实际结果 | 状态",
    findings: "参与者的阅读速度提高了20% | 效果在两周后消失 | 准确率由71%上升到84%",
  },
  ru: {
    sales: "Заказ | Товар | Регион | Количество | Цена | Сумма",
    contacts: "Имя | Фамилия | Компания | Почта | Телефон | Город",
    budget: "Статья | План | Факт | Отклонение",
    requirements: "№ | Требование | Критерии приёмки | Статус | Ответственный",
    backlog: "ID | История | Баллы | Спринт | Статус | Исполнитель",
    studies: "Исследование | Метод | Ключевой результат | Вывод",
    tests: "Тест | Ожидаемый результат | Фактический результат | Статус",
    findings:
      "Участники читали на 20 % быстрее | Эффект исчез через две недели | Точность выросла с 71 % до 84 %",
  },
};

/** Things and clauses that look like rows of such sheets; product names and systems need no translation. */
const things = ["Router X200", "Kabel 5 m", 'Monitor 27"', "USB-C Hub", "Headset Pro", "Laptop 14"];
const requirements: Readonly<Record<string, string>> = {
  en: "The system shall export invoices as PDF | Users can reset their password | The page loads in under 2 seconds | Passwords are stored hashed",
  de: "Das System exportiert Rechnungen als PDF | Nutzer können ihr Passwort zurücksetzen | Die Seite lädt in unter 2 Sekunden",
  es: "El sistema exporta facturas en PDF | Los usuarios pueden restablecer su contraseña | La página carga en menos de 2 segundos",
  fr: "Le système exporte les factures en PDF | Les utilisateurs peuvent réinitialiser leur mot de passe | La page se charge en moins de 2 secondes",
  ja: "請求書をPDFで出力できること | 利用者がパスワードを再設定できること | ページが2秒以内に表示されること",
  "zh-Hans": "系统应能导出PDF发票 | 用户可以重置密码 | 页面应在2秒内加载",
  ru: "Система выгружает счета в PDF | Пользователь может сбросить пароль | Страница загружается менее чем за 2 секунды",
};

export const negativeLanguages = Object.keys(words);

export function drawNegative(drawing: Drawing, kind: NegativeKind): void {
  const { random, phrases } = drawing;
  if (kind === "risks" || kind === "tasks") {
    const written = kind === "risks" ? phrases.risks : phrases.initiatives;
    drawLookAlike(addSheet(drawing, written.split(" ; ")[0]!), 0, written);
    return;
  }
  const sheet = addSheet(drawing, kind);
  const own = words[phrases.code] ?? words.en!;
  const headers = listOf(own[kind]);
  headers.forEach((header, column) => {
    sheet.put(0, column, header, { bold: true });
  });
  const texts = listOf(requirements[phrases.code] ?? requirements.en!);
  const last = random.int(6, 14);
  for (let row = 1; row <= last; row++) {
    rowOf(drawing, kind, row, headers.length, texts, listOf(own.findings)).forEach((value, column) => {
      sheet.put(row, column, value);
    });
  }
}

function rowOf(
  { random, phrases }: Drawing,
  kind: Exclude<NegativeKind, "risks" | "tasks">,
  row: number,
  width: number,
  texts: readonly string[],
  findings: readonly string[],
): (string | number)[] {
  const person = random.pick(listOf(phrases.people));
  const status = random.pick(listOf(phrases.statuses));
  const price = random.int(5, 900);
  switch (kind) {
    case "sales": {
      const quantity = random.int(1, 40);
      return [
        1000 + row,
        random.pick(things),
        random.pick(["North", "EMEA", "APAC", "DACH"]),
        quantity,
        price,
        quantity * price,
      ];
    }
    case "contacts": {
      const [first, ...rest] = person.split(" ") as [string, ...string[]];
      const names = width === 6 ? [first, rest.join(" ")] : [person];
      return [
        ...names,
        random.pick(["Acme", "Globex", "Initech"]),
        `user${row}@example.org`,
        `+49 30 ${random.int(100000, 999999)}`,
        random.pick(["Berlin", "Lima", "Kyoto"]),
      ];
    }
    case "budget":
      return [
        random.pick(["Cloud", "IT", "Office", "Travel", "Marketing"]),
        price * 100,
        price * 90,
        price * 10,
      ];
    case "requirements":
      return [row, random.pick(texts), random.pick(texts), status, person];
    case "backlog":
      return [
        `US-${row}`,
        random.pick(texts),
        random.pick([1, 2, 3, 5, 8]),
        random.int(1, 6),
        status,
        person,
      ];
    case "studies":
      return [
        `${person.split(" ")[0]} (${random.int(1998, 2025)})`,
        random.pick(["RCT", "A/B", "Survey", "n = 42"]),
        random.pick(findings),
        random.pick(findings),
      ];
    case "tests":
      return [`TC-${row}`, random.pick(texts), random.pick(["OK", random.pick(texts)]), status];
  }
}
