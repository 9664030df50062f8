import type { Language } from "../language.ts";

export const pt: Language = {
  code: "pt",
  headers: {
    objective:
      "objetivo | objetivo estratégico | objetivo da equipe | objetivo do time | nosso objetivo | objetivo anual | objetivo trimestral | descrição do objetivo | nome do objetivo | obj | texto do objetivo | objetivo da empresa | texto objetivo",
    keyResult:
      "resultado chave | kr | resultado chave kr | descrição do kr | nome do kr | resultado esperado | descrição do resultado chave | critério de sucesso | rc | texto do kr | key result | texto kr",
    owner:
      "responsável | responsáveis | dono | dona | proprietário | líder | quem | pessoa responsável | responsável pelo kr | owner | encarregado | atribuído a | dri | titular | responsável principal",
    contributors:
      "colaboradores | colaborador | participantes | áreas envolvidas | envolvidos | apoio | contribuidores | times envolvidos | áreas de apoio | suporte | co responsável",
    sponsor: "patrocinador | sponsor | sponsor executivo | patrocinador executivo",
    team: "equipe | time | área | departamento | diretoria | setor | squad | unidade de negócio | equipa | gerência | núcleo",
    start:
      "início | valor inicial | linha de base | base | ponto de partida | partida | baseline | inicial | valor base | de onde partimos | situação inicial | ponto inicial | número inicial",
    target:
      "valor alvo | alvo | valor meta | target | meta do trimestre | valor esperado | meta final | meta numérica | esperado | meta do kr | valor da meta | valor a alcançar | meta trimestral",
    current:
      "atual | real | valor atual | realizado | valor realizado | resultado atual | último valor | hoje | alcançado | valor alcançado | medição atual | valor real | até o momento | actual | valor apurado",
    unit: "unidade de medida | un medida | um | un | unidade medida",
    progress:
      "progresso | avanço | % progresso | % avanço | % de progresso | percentual | % concluído | % atingido | atingimento | % atingimento | evolução | % realizado | porcentagem | percentual de conclusão | andamento % | progresso % | conclusão %",
    score: "pontuação | score | avaliação final | nota final | avaliação | nota do okr",
    confidence: "confiança | nível de confiança | grau de confiança | probabilidade | farol de confiança",
    status: "status | estado | situação | farol | semáforo | saúde | status atual | andamento",
    due: "prazo | data limite | vencimento | data fim | data de término | data final | data alvo | data de entrega | deadline | quando | prazo final | data de conclusão | término | até quando | data prevista | data de fim",
    cycle: "ciclo | trimestre | ciclo okr | quarter | semestre | tri",
    weight: "peso | ponderação | peso % | % peso",
    type: "tipo | tipo de kr | categoria | classe | tipo de okr | tipo de objetivo | nível",
    parent:
      "objetivo pai | alinhado a | alinhamento | objetivo superior | contribui para | alinhado com | okr pai | vinculado a | objetivo relacionado | objetivo da companhia | id obj | id do objetivo | id objetivo",
    priority: "prioridade | importância | urgência",
    lastCheckIn:
      "última atualização | último check in | data de atualização | atualizado em | última revisão | data da atualização | data do check in | data de revisão | último acompanhamento",
    note: "comentário | observações | observação | obs | aprendizados | justificativa | detalhe | atualização | contexto | reflexão | anotações",
    id: "id | # | nº | n° | número | código | ref | chave | id kr | item",
    period: "",
  },
  ambiguous: {
    unidade: { unit: 0.75, team: 0.25 },
    meta: { target: 0.75, objective: 0.4, keyResult: 0.15 },
    resultado: { keyResult: 0.45, current: 0.45, score: 0.2 },
    indicador: { keyResult: 0.55, unit: 0.15 },
    métrica: { keyResult: 0.5, unit: 0.3 },
    kpi: { keyResult: 0.5, unit: 0.2 },
    medida: { unit: 0.5, keyResult: 0.35 },
    "objetivo resultado chave": { objective: 0.75, keyResult: 0.75 },
    okr: { objective: 0.5, keyResult: 0.5 },
    descrição: { keyResult: 0.35, objective: 0.25, note: 0.3 },
    título: { objective: 0.4, keyResult: 0.4 },
    nome: { owner: 0.3, objective: 0.25, keyResult: 0.25 },
    texto: { keyResult: 0.4, objective: 0.4 },
    data: { due: 0.4, lastCheckIn: 0.4 },
    período: { cycle: 0.75, due: 0.25 },
    valor: { current: 0.5, target: 0.3 },
    "valor alterar": { target: 0.3, current: 0.3 },
    final: { target: 0.35, score: 0.3, due: 0.2 },
    fim: { due: 0.6, target: 0.25 },
    nota: { score: 0.5, note: 0.45 },
    concluído: { progress: 0.5, status: 0.5 },
    pilar: { parent: 0.4, objective: 0.35 },
    ano: { cycle: 0.6 },
  },
  others: {
    startDate: "data de início | data início | data inicial",
    initiative:
      "iniciativa | ação | ações | tarefa | atividade | projeto | próximos passos | plano de ação | entregável | entrega | marco",
    measurement:
      "fonte | fonte de dados | como medir | fórmula | método de medição | frequência | evidência | como será medido",
    risk: "risco | impacto | mitigação | bloqueio | problema | severidade | impedimento",
    dependency: "dependência",
    budget: "orçamento | custo | gasto | preço | valor total | vendas | receita | valor unitário",
    effort: "esforço | estimativa | horas",
    created: "criado | criado por | data de criação | link | url",
    contact: "e mail | telefone | endereço | empresa | cidade | país | sobrenome",
    product: "produto | quantidade | artigo | cliente | vendedor | região | loja",
    remaining: "falta | restante | gap | variação | diferença | tendência | desvio",
  },
  fillers:
    "valor | de | do | da | dos | das | o | a | os | as | em | por | e | para | número | total | nome | título | chave | trimestral | anual | okr | kr | data | um | uma | no | na | nosso | descrição",
  labels: {
    objective: "objetivo | obj | meta | objetivo estratégico | o",
    keyResult: "resultado chave | rc | kr",
  },
  sections: {
    risks: "riscos | riscos e mitigação | bloqueios | impedimentos | registro de riscos",
    initiatives: "iniciativas | projetos | ações | plano de ação | próximos passos | marcos | entregas",
    dependencies: "dependências",
    notes: "notas | comentários | observações | aprendizados | anotações",
    legend: "legenda | escala | escala de pontuação | farol",
    total: "total | total geral | soma | totais | subtotal",
    average: "média | progresso geral | média geral",
    guardrails: "métricas de saúde | contramétricas",
    indicators: "indicadores | kpis | painel | métricas",
    requirements: "requisitos | critérios de aceite",
    tasks: "tarefas | lista de tarefas | pendências | atividades",
    budget: "orçamento | despesas | custos",
    agenda: "agenda | calendário | cronograma",
    instructions: "instruções | como usar | guia | exemplo | modelo",
  },
  months: [
    "janeiro | jan",
    "fevereiro | fev",
    "março | mar",
    "abril | abr",
    "maio | mai",
    "junho | jun",
    "julho | jul",
    "agosto | ago",
    "setembro | set",
    "outubro | out",
    "novembro | nov",
    "dezembro | dez",
  ],
  periods: {
    quarter: "t | trimestre | tri | trim | q",
    half: "s | semestre | sem",
    year: "ano | anual | exercício",
    month: "mês | m",
    week: "semana | s | sem",
    ordinals: "primeiro | segundo | terceiro | quarto",
  },
  statuses: {
    "on-track":
      "no prazo | verde | no caminho | bem | dentro do prazo | saudável | em dia | adiantado | conforme planejado | no rumo | dentro do planejado",
    "at-risk": "em risco | amarelo | laranja | atenção | requer atenção | alerta | com risco",
    "off-track":
      "fora do prazo | vermelho | atrasado | atrasada | crítico | bloqueado | não atingido | não cumprido | fora do rumo | vencido | fora do caminho | falhou",
    done: "feito | concluído | concluida | completo | atingido | finalizado | encerrado | alcançado | entregue | pronto | cumprido",
    "not-started":
      "não iniciado | a iniciar | pendente | a fazer | novo | planejado | não começado | por iniciar",
    dropped:
      "cancelado | descartado | pausado | suspenso | adiado | em pausa | abandonado | parado | removido",
  },
  underway:
    "em andamento | em progresso | em curso | iniciado | em execução | fazendo | em desenvolvimento | ativo",
  levels: {
    high: "alto | alta | muito alta | muito alto",
    medium: "médio | média | moderada | moderado",
    low: "baixo | baixa | muito baixa | muito baixo",
  },
  booleans: { yes: "sim | verdadeiro", no: "não | falso" },
  placeholders:
    "a definir | n d | não aplicável | nenhum | nenhuma | sem definição | sem responsável | a confirmar | não se aplica | indefinido | não definido | por definir | preencher | sem dono | não disponível | nome do responsável",
  magnitudes: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    mi: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    bi: 1e9,
    mm: 1e6,
    trilhão: 1e12,
  },
  numbers: {
    from: "de | desde | do | da",
    to: "para | a | até | p",
    of: "de",
    atLeast:
      "pelo menos | no mínimo | mínimo | mais de | ao menos | acima de | superior a | maior que | não menos de",
    atMost: "no máximo | máximo | menos de | abaixo de | inferior a | menor que | não mais de | até",
    after: { atLeast: "ou mais | no mínimo", atMost: "ou menos | no máximo" },
  },
  owners: {
    team: "equipe | equipa | time | área | departamento | diretoria | setor | todos | comitê | unidade | grupo | conselho | líderes | gerência | núcleo",
    functions:
      "marketing | vendas | engenharia | produto | financeiro | finanças | recursos humanos | rh | operações | suporte | design | jurídico | tecnologia | ti | dados | compras | qualidade | comunicação | atendimento | logística | segurança | comercial | desenvolvimento | administrativo | inovação | gente | pessoas | plataforma",
    role: "gerente | diretor | diretora | chefe | líder | coordenador | coordenadora | analista | engenheiro | engenheira | responsável | assistente | designer | desenvolvedor | desenvolvedora | presidente | especialista | consultor | dono | supervisor",
  },
};
