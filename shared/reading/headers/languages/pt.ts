import type { Language } from "../language.ts";

export const pt: Language = {
  code: "pt",
  headers: {
    objective:
      "objetivo | objetivo estratégico | objetivo da equipe | objetivo do time | nosso objetivo | objetivo anual | objetivo trimestral | descrição do objetivo | nome do objetivo | obj | texto do objetivo | objetivo da empresa | texto objetivo | o que queremos | o que queremos alcançar | o que queremos conquistar | o que buscamos | para onde vamos | aonde queremos chegar como time | grande objetivo | objetivo principal | nossa ambição | aspiração | objetivo da área | objetivo qualitativo | objetivo macro | objetivo corporativo",
    keyResult:
      "resultado chave | kr | resultado chave kr | descrição do kr | nome do kr | resultado esperado | descrição do resultado chave | critério de sucesso | rc | texto do kr | key result | texto kr | como medimos | como vamos medir | como mediremos | como medir o sucesso | como medimos o sucesso | como vamos saber | como saberemos | como saberemos que chegamos lá | como vamos saber que chegamos lá | como saber se deu certo | como é o sucesso | o que é sucesso | resultado mensurável | medida de sucesso | sinal de sucesso | evidência de sucesso | resultado que queremos | definição de sucesso | o que será diferente | resultado a alcançar | resultado desejado",
    owner:
      "responsável | responsáveis | dono | dona | proprietário | líder | quem | pessoa responsável | responsável pelo kr | owner | encarregado | atribuído a | dri | titular | responsável principal | quem é responsável | quem é o dono | quem lidera | quem cuida | quem toca | quem responde | quem faz | capitão | capitã | responsável direto | responsável pelo objetivo | responsável pelo resultado | dono do kr | dona do kr | líder do kr | guardião | guardiã | padrinho do kr | encarregada | ponto focal | embaixador",
    contributors:
      "colaboradores | colaborador | participantes | áreas envolvidas | envolvidos | apoio | contribuidores | times envolvidos | áreas de apoio | suporte | co responsável | quem mais | quem ajuda | quem apoia | quem participa | com quem | junto com | pessoas envolvidas | equipe envolvida | times de apoio | parceiros | apoiadores",
    sponsor:
      "patrocinador | sponsor | sponsor executivo | patrocinador executivo | padrinho | madrinha | diretor patrocinador | quem patrocina | apoiado por",
    team: "equipe | time | área | departamento | diretoria | setor | squad | unidade de negócio | equipa | gerência | núcleo | qual time | nosso time | tribo | frente | unidade responsável | área responsável | time responsável | chapter",
    start:
      "início | valor inicial | linha de base | base | ponto de partida | partida | baseline | inicial | valor base | de onde partimos | situação inicial | ponto inicial | número inicial | onde começamos | de onde saímos | de onde viemos | onde estávamos | antes | era | valor anterior | anterior | trimestre anterior | no início | no começo | estado inicial | começo | saída | partimos de | histórico | valor no início",
    target:
      "valor alvo | alvo | valor meta | target | meta do trimestre | valor esperado | meta final | meta numérica | meta quantitativa | esperado | meta do kr | valor da meta | valor a alcançar | meta trimestral | onde queremos chegar | aonde queremos chegar | onde queremos estar | quanto queremos | queremos chegar a | desejado | valor desejado | a alcançar | a atingir | valor a atingir | objetivo final | meta anual | objetivo numérico | para onde | nível desejado | chegada | valor final | meta do ciclo",
    current:
      "obtido | atual | real | valor atual | realizado | valor realizado | resultado atual | último valor | hoje | alcançado | valor alcançado | medição atual | valor real | até o momento | actual | valor apurado | onde estamos | onde estamos hoje | onde estamos agora | agora | hoje em dia | atualmente | no momento | até agora | até hoje | quanto temos hoje | estamos em | último dado | dado atual | leitura atual | situação hoje | medido | acumulado | valor de hoje | número atual | resultado parcial | atingido",
    unit: "unidade de medida | unid | un medida | um | un | unidade medida | medido em | unidade de medição | como é medido em",
    progress:
      "progresso | avanço | % progresso | % avanço | % de progresso | percentual | % concluído | % atingido | atingimento | % atingimento | evolução | % realizado | porcentagem | percentual de conclusão | andamento % | progresso % | conclusão % | quanto já fizemos | quanto falta | % feito | % alcançado | % da meta | % do objetivo | % meta | % cumprido | % pronto | % concluída | barra de progresso | % de conclusão | progresso do kr | quanto avançamos | % executado | atingimento da meta | % de atingimento",
    score:
      "pontuação | score | avaliação final | nota final | avaliação | nota do okr | como fomos | pontos | autoavaliação | nota da entrega | resultado final | pontuação final",
    confidence:
      "confiança | nível de confiança | grau de confiança | probabilidade | farol de confiança | quão confiantes estamos | quão confiante | o quanto confiamos | quão seguros estamos | vamos conseguir | vamos chegar lá | feeling | sensação | certeza | segurança de entrega | chance | chance de sucesso | chance de atingir | intuição | palpite",
    status:
      "status | estado | situação | farol | semáforo | saúde | status atual | andamento | como vai | como está | como estamos | como estamos indo | cor | luz | sinal | sinaleira | saúde do kr | termômetro | clima | status do kr | farol do kr",
    due: "prazo | data limite | vencimento | data fim | data de término | data final | data alvo | data de entrega | deadline | quando | prazo final | data de conclusão | término | até quando | data prevista | data de fim | para quando | pra quando | quando termina | até | data limite de entrega | data estimada | data combinada | limite | data de encerramento | pronto até | quando fica pronto | deadline final | data meta | conclusão",
    cycle:
      "ciclo | trimestre | ciclo okr | quarter | semestre | tri | qual trimestre | trimestre okr | quadrimestre | bimestre | rodada | período okr",
    weight: "peso | ponderação | peso % | % peso | quanto pesa | peso relativo | importância relativa",
    type: "tipo | tipo de kr | categoria | classe | tipo de okr | tipo de objetivo | nível | qual tipo | classificação | comprometido ou aspiracional | aspiracional ou comprometido | natureza | tipo de resultado",
    parent:
      "objetivo pai | alinhado a | alinhamento | objetivo superior | contribui para | alinhado com | okr pai | vinculado a | objetivo relacionado | objetivo da companhia | id obj | id do objetivo | id objetivo | apoia | apoia o objetivo | contribui com | a qual objetivo contribui | qual objetivo apoia | ligado a | pertence a | desdobrado de | objetivo estratégico relacionado | se conecta a",
    priority:
      "prioridade | importância | urgência | quão urgente | nível de prioridade | ordem de importância | criticidade",
    lastCheckIn:
      "última atualização | último check in | data de atualização | atualizado em | última revisão | data da atualização | data do check in | data de revisão | último acompanhamento | quando foi atualizado | atualizado pela última vez | última mudança | última vez | última modificação | data do dado | data base | revisado em | última data | último update | última medição em | data da última atualização",
    note: "comentário | observações | observação | obs | aprendizados | justificativa | detalhe | atualização | contexto | reflexão | anotações | por que importa | por que é importante | o que aconteceu | o que há de novo | novidades | algo mais | mais informações | informações adicionais | motivo | razão | explicação | o que aprendemos | lições aprendidas | comentários adicionais | detalhes do avanço | resumo da semana",
    id: "id | # | nº | n° | número | código | ref | chave | id kr | item | nro | código kr | identificador",
    period: "",
  },
  ambiguous: {
    horizonte: { due: 0.55, cycle: 0.5 },
    unidade: { unit: 0.75, team: 0.25 },
    meta: { target: 0.75, objective: 0.4, keyResult: 0.15 },
    resultado: { keyResult: 0.45, current: 0.45, score: 0.2 },
    "principais resultados": { keyResult: 0.7, current: 0.2 },
    "resultados principais": { keyResult: 0.7, current: 0.2 },
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
    "por quê": { note: 0.5, objective: 0.3 },
    "o que": { keyResult: 0.4, objective: 0.4 },
    como: { keyResult: 0.4 },
    ambição: { objective: 0.55, type: 0.2 },
    "estrela do norte": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    "estrela guia": { objective: 0.45, parent: 0.4, keyResult: 0.2 },
    foco: { objective: 0.5, team: 0.15 },
    "kpi e meta": { keyResult: 0.6, target: 0.5 },
    "indicador e meta": { keyResult: 0.6, target: 0.5 },
    sucesso: { keyResult: 0.45 },
    missão: { objective: 0.5, parent: 0.3 },
    visão: { objective: 0.4, parent: 0.4 },
    compromisso: { keyResult: 0.45, objective: 0.3 },
    "definição de pronto": { keyResult: 0.5, note: 0.15 },
    depois: { target: 0.45, current: 0.3 },
    quanto: { target: 0.5, current: 0.3 },
    "quanto e até quando": { target: 0.5, due: 0.35 },
    pessoa: { owner: 0.75, contributors: 0.2 },
    tema: { objective: 0.4, team: 0.2 },
    "eixo estratégico": { parent: 0.5, objective: 0.3 },
    "prioridade estratégica": { parent: 0.45, objective: 0.4 },
    acompanhamento: { note: 0.45, status: 0.3, lastCheckIn: 0.2 },
    feito: { status: 0.5, progress: 0.45 },
    ordem: { priority: 0.4, id: 0.35 },
    contribuição: { weight: 0.45, parent: 0.2 },
    resumo: { note: 0.5, keyResult: 0.2, objective: 0.2 },
    mês: { cycle: 0.4, period: 0.3 },
    semana: { due: 0.3, cycle: 0.3 },
    "entrega final": { due: 0.4, keyResult: 0.3 },
  },
  others: {
    startDate: "data de início | data início | data inicial",
    initiative:
      "iniciativa | ação | ações | tarefa | atividade | projeto | próximos passos | plano de ação | entregável | entrega | marco | como vamos fazer | como vamos chegar lá | como chegaremos lá | o que vamos fazer | o que faremos | próxima ação | e agora | projetos chave | ações chave | alavanca | estratégia | plano | experimento | aposta",
    measurement:
      "fonte | fonte de dados | como medir | fórmula | método de medição | frequência | evidência | como será medido | de onde vem o dado | de onde vem o número | como é calculado | forma de cálculo | onde medimos | periodicidade | fórmula de cálculo | forma de medição | modo de medição",
    risk: "risco | impacto | mitigação | bloqueio | problema | severidade | impedimento | o que nos bloqueia | o que nos trava | o que pode dar errado | obstáculo | ameaça | ajuda necessária | precisamos de ajuda | pontos de atenção",
    dependency: "dependência | depende de | de quem depende | o que precisamos de outros times",
    budget:
      "orçamento | custo | gasto | preço | valor total | vendas | receita | valor unitário | investimento | dinheiro | faturamento",
    effort: "esforço | estimativa | horas | recursos | capacidade",
    created: "criado | criado por | data de criação | link | url",
    contact: "e mail | telefone | endereço | empresa | cidade | país | sobrenome",
    product: "produto | quantidade | artigo | cliente | vendedor | região | loja",
    remaining:
      "falta | restante | gap | variação | diferença | tendência | desvio | o que falta | faltante | para a meta | mudança | direção | seta",
  },
  fillers:
    "valor | de | do | da | dos | das | o | a | os | as | em | por | e | para | número | total | nome | título | chave | trimestral | anual | okr | kr | data | um | uma | no | na | nosso | descrição",
  labels: {
    objective:
      "objetivo | obj | meta | objetivo estratégico | objetivo geral | objetivo principal | objetivo central | objetivo trimestral | objetivo anual | o",
    keyResult: "resultado chave | rc | kr",
    numberedKeyResult: "resultado",
  },
  sections: {
    risks:
      "riscos | riscos e mitigação | bloqueios | impedimentos | registro de riscos | o que pode dar errado | obstáculos | problemas | pontos de atenção",
    initiatives:
      "iniciativas | projetos | ações | plano de ação | próximos passos | marcos | entregas | como vamos chegar lá | o que vamos fazer | nosso plano | próximas ações | apostas | projetos chave",
    dependencies: "dependências | o que precisamos de outros times",
    notes:
      "notas | comentários | observações | aprendizados | anotações | o que aprendemos | lições aprendidas | links | referências | contexto | resumo executivo | resumo | introdução | missão | visão | valores | abordagem | declaração do problema | público alvo | métrica norte | definição de pronto | perfis de usuário",
    legend:
      "legenda | escala | escala de pontuação | farol | cores | o que significam as cores | como pontuamos | critérios de pontuação | legenda de cores | semáforo",
    total: "total | total geral | soma | totais | subtotal",
    average: "média | progresso geral | média geral | média ponderada | progresso médio | atingimento geral",
    guardrails: "métricas de saúde | contramétricas",
    indicators: "indicadores | kpis | painel | métricas",
    requirements: "requisitos | critérios de aceite",
    tasks: "tarefas | lista de tarefas | pendências | atividades | a fazer | ações pendentes",
    budget: "orçamento | despesas | custos",
    agenda: "agenda | calendário | cronograma | datas importantes | datas chave | rituais | reuniões",
    instructions:
      "instruções | como usar | guia | exemplo | modelo | como funciona | como preencher | como preencher esta planilha | leia me | regras | dicas | definições | glossário | perguntas frequentes",
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
      "no prazo | verde | no caminho | bem | dentro do prazo | saudável | em dia | adiantado | conforme planejado | no rumo | dentro do planejado | tudo certo | indo bem | ok | ótimo | tudo bem | conforme o plano | sem problemas | bom caminho | no caminho certo | dentro da meta | no ritmo",
    "at-risk":
      "em risco | amarelo | laranja | atenção | requer atenção | alerta | com risco | cuidado | duvidoso | um pouco atrasado | pouco atrasado | lento | regular | em observação | preocupante",
    "off-track":
      "fora do prazo | vermelho | atrasado | atrasada | crítico | bloqueado | não atingido | não cumprido | fora do rumo | vencido | fora do caminho | falhou | ruim | mal | muito atrasado | indo mal | com problemas | não conseguimos | não alcançado | em perigo | crítica | não entregue",
    done: "feito | concluído | concluida | completo | atingido | finalizado | encerrado | alcançado | entregue | pronto | cumprido | batido | batida | superado | conseguido | finalizada | entregue com sucesso | resolvido | conseguimos | meta batida | ok feito",
    "not-started":
      "não iniciado | a iniciar | pendente | a fazer | novo | planejado | não começado | por iniciar | para depois | em breve | ainda não | futuramente | ideia | não começou | aguardando início | não iniciada | aberto | em aberto | a desenvolver",
    dropped:
      "cancelado | descartado | pausado | suspenso | adiado | em pausa | abandonado | parado | removido | não vai mais | não se aplica mais | congelado | arquivado | fora do escopo | vai para o próximo trimestre | desistimos | cancelada",
  },
  underway:
    "em andamento | em progresso | em curso | iniciado | em execução | fazendo | em desenvolvimento | ativo | andando | trabalhando nisso | começado | pela metade | na metade | quase pronto | quase lá | parcialmente concluído | rodando",
  levels: {
    high: "alto | alta | muito alta | muito alto | certo | muito certo | seguro | bem confiante | muito provável | provável | confiante",
    medium: "médio | média | moderada | moderado | talvez | pode ser | mais ou menos | possível | normal",
    low: "baixo | baixa | muito baixa | muito baixo | inseguro | pouco provável | difícil | improvável | pouco confiante",
  },
  booleans: { yes: "sim | verdadeiro", no: "não | falso" },
  placeholders:
    "a definir | n d | não aplicável | nenhum | nenhuma | sem definição | sem responsável | a confirmar | não se aplica | indefinido | não definido | por definir | preencher | sem dono | não disponível | nome do responsável | a preencher | preencher aqui | escreva aqui | seu nome | nome | alguém | não sei | a decidir | a combinar | sem dados | sem dado ainda | a medir | vaga em aberto | falta definir | falta responsável | selecione | escolher | a determinar",
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
