import type { Language, VerbForms } from "./language.ts";

/** Regular verbs in -ar, -er, -ir; behind slashes, first further finite forms (blank: none), then participles, by commas. */
function bendVerb(word: string): VerbForms {
  const [base = "", finite = "", past = ""] = word.split("/");
  const stem = base.slice(0, -2);
  const ar = base.endsWith("ar");
  const er = base.endsWith("er");
  const theme = ar
    ? ["a", "am", "amos", "e", "em", "emos", "ou"]
    : ["e", "em", er ? "emos" : "imos", "a", "am", "amos", er ? "eu" : "iu"];
  const future = ["á", "ão", "emos", "mos", "em"].map((end) => base + end);
  const pasts = past === "" ? [ar ? `${stem}ado` : `${stem}ido`] : past.split(",");
  return {
    base: [base, `${base}-se`],
    finite: [...theme.map((end) => stem + end), ...future, ...finite.split(",").filter(Boolean)],
    past: pasts.flatMap(bendAdjective),
    gerund: [ar ? `${stem}ando` : er ? `${stem}endo` : `${stem}indo`],
  };
}

function bendNoun(word: string): string[] {
  if (word.endsWith("ão")) return [word, `${word.slice(0, -2)}ões`, `${word}s`];
  if (word.endsWith("m")) return [word, `${word.slice(0, -1)}ns`];
  if (/[aeo]l$/.test(word)) return [word, `${word.slice(0, -1)}is`];
  if (/[rz]$/.test(word)) return [word, `${word}es`];
  if (word.endsWith("vel")) return [word, `${word.slice(0, -2)}eis`];
  return [word, word.endsWith("s") ? word : `${word}s`];
}

function bendAdjective(word: string): string[] {
  if (word.endsWith("o")) {
    const stem = word.slice(0, -1);
    return [word, `${stem}a`, `${stem}os`, `${stem}as`];
  }
  if (word.endsWith("or")) return [word, `${word}a`, `${word}es`, `${word}as`];
  if (word.endsWith("vel")) return [word, `${word.slice(0, -2)}eis`];
  return bendNoun(word);
}

export const portuguese: Language = {
  code: "pt",
  verbAt: "first",
  headNoun: "first",
  verbs: {
    up: `aumentar incrementar crescer elevar subir ampliar duplicar dobrar triplicar maximizar expandir acelerar impulsionar escalar multiplicar alavancar
      estender ganhar potenciar alargar`,
    down: "reduzir/reduz,reduzem,reduziremos diminuir/diminui,diminuem baixar cortar minimizar encurtar rebaixar limitar economizar poupar decrescer mitigar conter cair",
    better: `encantar potencializar melhorar otimizar optimizar aprimorar fortalecer reforçar consolidar modernizar simplificar agilizar facilitar aperfeiçoar fomentar
      enriquecer estabilizar profissionalizar revitalizar evoluir sanear amadurecer`,
    reach: `alcançar atingir/atinja conseguir/consegue chegar/chegue manter/mantém,mantêm superar obter/obtém cumprir garantir assegurar ter/tem,têm sustentar conservar
      ultrapassar bater reter ficar passar permanecer exceder recuperar permitir realizar-se bater`,
    make: `criar lançar implementar implantar desenvolver construir/constrói desenhar publicar escrever//escrito entregar concluir completar finalizar terminar
      estabelecer definir documentar elaborar preparar organizar realizar executar instalar configurar migrar integrar automatizar redigir apresentar
      enviar revisar rever auditar avaliar testar validar verificar entrevistar capacitar treinar formar atualizar redesenhar renovar introduzir
      iniciar abrir//aberto planejar planear produzir gravar traduzir ministrar fazer//feito colocar pôr//posto dar identificar selecionar escolher
      decidir aprovar compartilhar partilhar registrar registar inscrever certificar adicionar substituir unificar padronizar digitalizar incorporar adotar
      montar emitir coletar recolher reunir listar mapear priorizar atribuir comprar ler aprender visitar ligar corrigir resolver consertar
      pilotar refatorar programar codificar descrever//descrito explicar especificar propor//proposto conectar reestruturar reorganizar habilitar ativar
      nomear formalizar editar carregar calcular medir/mede implementar homologar disponibilizar estruturar aplicar negociar conduzir
       mover deployar rodar importar exportar`,
    work: `apoiar analisar explorar investigar pesquisar promover ajudar trabalhar continuar gerenciar gerir/gere monitorar monitorizar controlar estudar considerar colaborar
      comunicar coordenar participar oferecer proporcionar prover fornecer atender responder conscientizar sensibilizar acompanhar zelar supervisionar buscar tentar
      observar divulgar dialogar liderar motivar inspirar incentivar estimular envolver engajar alinhar experimentar utilizar usar aproveitar ouvir cuidar investir tratar
      refletir estar operar administrar educar focar `,
    win: "arrecadar atrair captar conquistar adquirir assinar contratar recrutar gerar converter fechar vender fidelizar processar somar angariar prospectar",
    be: "transformar tornar ser tornar-se/tornarmos,tornarmo-nos,tornarnos,somos,consolidar-se virar posicionar-se",
    end: "eliminar erradicar acabar zerar evitar prevenir impedir",
  },
  phrases: { "passar de": "up", "pôr fim": "end", "dar suporte": "work" },
  manners: {
    soft: "criar construir/constrói desenvolver estabelecer entregar produzir colocar fazer//feito dar introduzir gerar",
    meeting:
      "entrevistar reunir organizar realizar capacitar treinar formar ligar contatar visitar participar fazer//feito ministrar conduzir",
    spending: "oferecer investir gastar pagar dar alocar doar premiar",
    multiplying: "duplicar triplicar quadruplicar dobrar",
    using: "adotar usar utilizar recomendar",
    lofty:
      "líder líderes liderança excelência inovação referência vanguarda sucesso sinergia potencial padrão",
  },
  actionNouns: {
    up: "aumento incremento crescimento elevação expansão ampliação subida",
    down: "redução diminuição queda",
    better: "melhoria melhora otimização aprimoramento fortalecimento modernização simplificação reforço",
    make: `lançamento implementação implantação criação desenvolvimento publicação migração integração automação automatização desenho entrega elaboração
      instalação realização conclusão finalização construção redesenho estruturação`,
    work: "análise investigação pesquisa promoção apoio acompanhamento exploração gestão coordenação monitoramento divulgação",
    win: "captação aquisição fidelização conquista",
    end: "eliminação",
  },
  nouns: {
    metric: `taxa índice ratio percentual percentagem porcentagem receita venda faturamento faturação lucro margem custo despesa gasto preço orçamento rentabilidade pontuação nota nível
      conversão retenção abandono cancelamento rotatividade turnover satisfação tempo prazo duração velocidade latência disponibilidade cobertura tráfego visita
      sessão download cadastro registro registo assinatura instalação uso utilização adoção participação assiduidade absenteísmo absentismo queixa reclamação incidente ocorrência erro defeito
      falha devolução pedido compra transação reserva quantidade número volume quota cota participação avaliação classificação seguidor oportunidade lead
      produtividade eficiência qualidade desempenho performance engajamento fidelidade lealdade crescimento dívida liquidez economia poupança média mediana variação
      precisão acurácia exatidão capacidade ocupação consumo emissão acidente frequência espera resposta chamado ticket caixa ciclo churn nps mrr arr cac ltv roi
      ebitda csat inadimplência atraso perda rejeição clique abertura doação inscrição matrícula estoque desperdício clima giro saldo valor tíquete`,
    output: `estratégia site página web aplicação aplicativo app produto protótipo funcionalidade função painel relatório documento guia manual política plano
      proposta artigo publicação boletim vídeo podcast oficina workshop curso sessão reunião entrevista pesquisa estudo caso campanha evento conferência apresentação palestra
      módulo componente ferramenta sistema plataforma serviço teste versão atualização certificação auditoria revisão análise modelo base
      processo procedimento fluxo lista programa projeto iniciativa piloto contrato acordo livro folheto logo catálogo mapa esquema arquitetura repositório
      calendário e-mail comunicado fórum loja escritório formulário tela ecrã botão entregável tarefa marco atividade formação capacitação treinamento documentação
      conteúdo material modelo matriz dashboard newsletter webinar blog crm erp api baseline diagnóstico protocolo regulamento time agenda pauta política comparativo rotina`,
    abstract: `rede oportunidade concorrência excelência sucesso inovação liderança sinergia clareza transparência alinhamento crescimento eficiência eficácia efetividade qualidade produtividade desempenho performance
      experiência compromisso engajamento satisfação conscientização consciência cultura colaboração comunicação transformação sustentabilidade agilidade capacidade competitividade presença
      reputação marca imagem visibilidade confiabilidade estabilidade escalabilidade segurança resiliência maturidade relação relacionamento confiança lealdade fidelidade clima bem-estar
      felicidade potencial valor impacto responsabilidade diversidade inclusão criatividade conhecimento habilidade talento desenvolvimento processo estratégia operação
      produto serviço equipe equipa time organização empresa negócio mercado indústria setor mundo futuro solução iniciativa atividade esforço prática base infraestrutura
      tecnologia continuidade consistência aquisição captação retenção adoção suporte atendimento posicionamento vantagem foco disciplina profissionalismo
      motivação flexibilidade governança gestão planejamento planeamento marketing contratação aprendizagem aprendizado referência líder parceiro plataforma site aplicativo página documentação
      ecossistema comunidade finança usabilidade onboarding coordenação competência trabalho digitalização padrão vida conversão notoriedade financeiro volume percepção jornada`,
    people: `cliente usuário utilizador visitante assinante membro leitor comprador paciente estudante aluno professor pai convidado inquilino residente morador candidato empregado funcionário colaborador trabalhador
      colega desenvolvedor engenheiro gerente gestor designer parceiro fornecedor investidor doador voluntário cidadão jogador seguidor participante pessoa equipe equipa time empresa
      organização escola hospital família criança mulher homem vendedor consumidor lojista startup pme docente iniciante jovem hóspede médico motorista lead prospect`,
    external:
      "cliente usuário utilizador visitante assinante leitor comprador paciente estudante aluno inquilino residente morador investidor doador cidadão jogador consumidor hóspede pessoa",
    period: "dia semana mês trimestre ano hora minuto segundo semestre sprint ciclo temporada quinzena mes",
    label:
      "versão fase nível etapa passo onda sprint release série tipo parte capítulo classe categoria marco prioridade iso rodada lote tier grau",
    unit: "ponto hora minuto segundo dia semana mês euro dólar real vez estrela unidade pessoa",
    flow: "usuário utilizador visita visitante sessão solicitação transação download mensagem ligação",
    falling: `custo despesa gasto abandono cancelamento rotatividade turnover tempo prazo latência queixa reclamação incidente ocorrência erro defeito falha devolução dívida espera
      atraso perda absenteísmo absentismo consumo emissão acidente chamado ticket churn cac inadimplência rejeição desperdício duração ciclo`,
    countOf: "número quantidade volume",
  },
  adjectives: {
    hazy: `bom boa bons boas melhor ótimo excelente excepcional extraordinário incrível forte robusto sólido eficaz eficiente efetivo inovador fluido líder vanguardista
      sustentável significativo valioso estratégico integral escalável ágil dinâmico moderno intuitivo fácil simples rápido lento confiável estável
      seguro potente atraente atrativo claro saudável feliz comprometido engajado motivado proativo profissional consistente bem-sucedido positivo agradável
      maduro inspirador previsível memorável único transparente responsável adequado oportuno constante contínuo relevante reconhecido preferido
      digital global colaborativo inclusivo diverso competitivo disruptivo perfeito alto grande antifrágil organizado satisfeito encantador diferenciado`,
    more: "maior menor melhor pior superior inferior melhorado otimizado reduzido",
    determiner: "novo outro vários distinto diferente próprio",
    number: "dobro triplo",
    all: "todo nenhum cada completo",
    state:
      "disponível ativo operacional certificado aprovado homologado assinado publicado implementado demonstrável funcional pronto aberto",
    window:
      "ativo diário mensal semanal anual trimestral único novo pagante cadastrado recorrente médio total acumulado",
    period: "diário mensal semanal anual trimestral quinzenal",
  },
  words: {
    hazy: "bem excelência classe ponta referência significativamente continuamente eficientemente rapidamente adequadamente proativamente constantemente regularmente satisfatoriamente",
    more: "mais menos melhor melhores pior maior menor maiores",
    determiner:
      "bom primeiro primeira primeiros primeiras grande grandes o a os as um uma uns umas nosso nossa nossos nossas seu sua seus suas meu minha este esta estes estas esse essa isso ao aos do da dos das algum vários várias muitos",
    preposition:
      "em de do da dos das a à ao aos às no na nos nas com sem por pelo pela pelos pelas desde até entre sobre sob após durante mediante segundo contra vs num numa",
    and: "e ou &",
    to: "para pra",
    for: "para pra",
    of: "de do da dos das",
    so: "modo maneira alcançando aumentando reduzindo melhorando gerando permitindo conseguindo atingindo resultando elevando",
    through: "mediante meio através usando utilizando graças via",
    by: "até antes fim final prazo",
    month:
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez",
    number:
      "dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem mil milhão milhões dúzia metade dobro triplo",
    all: "todos todas todo toda cada zero nenhum nenhuma nunca sempre ambos",
    auxiliary: "é são está estão foi foram será serão era seja sejam tem têm há sendo esteja estejam",
    modal: "pode podem poderá deve devem deverá vai vão consegue conseguem",
    pronoun: "o os a as lhe lhes nos se que eles nós quem",
    state: "produção ar",
    window: "por ao média líquido mau dau m+1",
    skipped:
      "além também ativamente proativamente significativamente substancialmente vamos continuar começar realmente com-sucesso",
    metric: "nps kpi csat vendas receitas visitas leads mql sql ctr sla mql cpl cpa",
    unit: "pp p.p pts cento eur usd brl k",
    people: "pessoal gente rh turma",
  },
  telltale:
    "o os as ao no que como quando onde mas porque sem muito já se não mais qual hoje aqui foi pela pelo num nas nos também você ser dos das uma à com para em os",
  letters: "áâãàçéêíóôõú",
  bendVerb,
  bendNoun,
  bendAdjective,
  looksLikeVerb: (word) => /[aei]r(?:-se|-lo|-la|mos)?$/.test(word) && word.length > 4,
  rewrite: {
    raise: "Aumentar {} de __ para __ {by}",
    lower: "Reduzir {} de __ para __ {by}",
    raiseShare: "Aumentar a parcela de __ (quem?) satisfeitos com “{}” de __ para __ % {by}",
    outcome: "{} para aumentar __ (qual resultado?) de __ para __ {by}",
    outcomeClause: "{}, de modo que __ (qual resultado?) passe de __ para __ {by}",
    window: "{} por __ (qual período?)",
    concrete: "{} para que __ (quem?) possa __ (fazer o quê?) {by}",
    by: "até",
    date: "{day} {month}",
    months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
  },
};
