import type { Phrases } from "../phrases.ts";

export const pt: Phrases = {
  code: "pt",
  locale: "pt_BR",
  decimal: ",",
  group: ".",
  objectives:
    "Tornar a compra no aplicativo um prazer | Ser o time de suporte que os clientes recomendam | Conquistar as pequenas empresas do Sul | Dar a cada pessoa nova um ótimo primeiro mês | Publicar versões sem medo | Transformar usuários de teste em fãs | Construir um funil de vendas confiável",
  rise: "Aumentar {m} de {a} para {b} | Elevar {m} para {b} | Crescer {m} de {a} para {b}",
  fall: "Reduzir {m} de {a} para {b} | Diminuir {m} de {a} para {b} | Baixar {m} para {b}",
  rising:
    "a conversão dos testes@%@12@20 | os usuários ativos semanais@@4200@9000 | o NPS@@31@50 | a receita recorrente mensal@R$@185000@260000 | a cobertura de testes@%@48@80 | a nota de engajamento do time@@6,8@8,2",
  falling:
    "a taxa de cancelamento@%@4,5@2,5 | o tempo médio de resposta em minutos@@95@30 | os incidentes por versão@@7@2",
  milestones:
    "Lançar o portal de autoatendimento para parceiros | Assinar o contrato com dois bancos | Passar na auditoria ISO 27001 sem ressalvas",
  people:
    "Beatriz Almeida | Rafael Nogueira | Camila Duarte | Thiago Moreira | Larissa Pires | Gustavo Rocha",
  teams: "Vendas | Produto | Atendimento | Plataforma",
  headers: {
    objective: "Objetivo | Objetivo estratégico | O que queremos alcançar | O que queremos",
    keyResult:
      "Resultado-chave | Resultados-chave | KR | Key Result | Como vamos medir | Como saberemos que chegamos lá?",
    owner: "Responsável | Dono | Owner | Quem | Quem lidera?",
    team: "Time | Área | Equipe",
    start: "Linha de base | Valor inicial | Início | Baseline | Ponto de partida | De onde saímos",
    target: "Meta | Alvo | Valor alvo | Onde queremos chegar | Meta do trimestre",
    current: "Atual | Valor atual | Realizado | Hoje | Onde estamos",
    unit: "Unidade | Unidade de medida",
    progress: "% Avanço | Progresso | % concluído | % da meta | % atingido",
    confidence: "Confiança | Nível de confiança | Vamos conseguir? | Chance",
    status: "Status | Situação | Farol | Farol | Como está?",
    due: "Prazo | Data limite | Vencimento | Até quando | Para quando?",
    weight: "Peso",
    priority: "Prioridade",
    score: "Pontuação | Nota final",
    note: "Comentários | Observações | O que há de novo",
    id: "ID | Código",
  },
  statuses: "No prazo | Em risco | Atrasado | Concluído | Não iniciado",
  objectiveLabel: "Objetivo {n}: | O{n}: ",
  keyResultLabel: "Resultado-chave {n}: | KR{n}: | KR{n} - ",
  title: "OKRs {team} {quarter} | Acompanhamento de OKR {quarter}",
  instruction: "Escreva aqui os objetivos do trimestre e atualize os números toda sexta-feira",
  meta: "Time: | Período: | Último check-in:",
  total: "Total | Média",
  legend: "0,0–0,3 vermelho | 0,4–0,6 amarelo | 0,7–1,0 verde",
  notes: "Os números vêm do armazém de dados às segundas. | * Linha de base medida em dezembro.",
  risks:
    "Riscos ; Risco | Impacto | Mitigação ; Engenheira-chave sai | Alto | Treinar duas pessoas / Fornecedor aumenta preços | Médio | Renegociar cedo",
  initiatives:
    "Iniciativas ; Iniciativa | Encarregado | Estado ; Reescrever os e-mails de boas-vindas | Gustavo Rocha | Em andamento / Avaliar três fornecedores | Camila Duarte | A fazer",
  quarter: "{q}T{y}",
  months: "jan | fev | mar | abr | mai | jun | jul | ago | set | out | nov | dez",
};
