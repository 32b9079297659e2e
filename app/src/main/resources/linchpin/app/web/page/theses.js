import{A as e,B as t,C as n,G as r,R as i,W as a,_ as o,f as s,j as c,k as l,l as u,m as d,p as f,u as p,v as m,y as h}from"./index.js";var g=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function _(){return o(m(),h(),n=>{let a=n.theses,o=new Map(g.map(e=>[e,a.filter(t=>t.verdict===e).length])),s=t(`verdict`),l=a.map((e,t)=>({thesis:e,index:t})).filter(e=>!s||e.thesis.verdict===s).sort((e,t)=>g.indexOf(e.thesis.verdict)-g.indexOf(t.thesis.verdict));return r`
      <header class="head"><h1>${e(`theses.title`,{n:a.length,borne:o.get(`borne out`)??0,untold:o.get(`cannot be told`)??0})}</h1>
        <p class="lead">${e(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${e(`theses.filter`)}>
          <button class="chip" aria-pressed=${!s} @click=${()=>i({verdict:void 0})}>${e(`theses.all`,{n:a.length})}</button>
          ${g.map(e=>r`<button class="chip" aria-pressed=${s===e} ?disabled=${!o.get(e)} @click=${()=>i({verdict:e})}>${v(e)} ${c(`verdict.${e}`,e)} ${o.get(e)}</button>`)}
        </div></div>
      ${f({id:`theses`,title:e(`theses.claims`),note:e(`theses.note`),className:`theses`,body:r`<ol class="claims">${l.map(({thesis:e,index:t})=>b(e,t))}</ol>`,table:()=>({columns:[{title:e(`col.claim`)},{title:e(`col.verdict`)},{title:e(`col.estimate`),numeric:!0},{title:e(`col.low`),numeric:!0},{title:e(`col.high`),numeric:!0},{title:e(`col.unit`)},{title:`n`,numeric:!0},{title:e(`col.data`)},{title:e(`col.for`)},{title:e(`col.against`)}],rows:l.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:a})}`})}function v(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function y(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function b(t,n){let i=t.result;return r`<li class="claim" id="claim-${t.id}">
    <div class="claim-words">
      <p class="claim-text">${t.claim}</p>
      <p class="small soft">${x(t)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${y(t.verdict)}">${v(t.verdict)} ${c(`verdict.${t.verdict}`,t.verdict)}</span>
      <p class="small soft">${t.why}</p></div>
    <div class="claim-result">${i?r`
      ${S(t,n)}
      <p class="small soft">${i.unit} · n = ${i.n.toLocaleString(`en-US`)} · ${i.data}</p>`:r`<p class="untold small">${e(`theses.no-test`)}</p>`}
      <p class="small soft">${t.test}</p>
      ${C(t)}</div></li>`}function x(t){let{supporters:n,opponents:i,rows:o}=t.documents;return r`${n.length?e(`theses.for`,{documents:n.join(`, `)}):e(`theses.for-none`)}${i.length?r` · ${e(`theses.against`,{documents:i.join(`, `)})}`:a}
    ${o.length?r` · ${e(`theses.rows`,{rows:o.join(`, `)})}`:a}`}function S(t,i){let a=t.result,o=p([a.interval.low,a.interval.high,a.estimate]),c={label:``,value:a.estimate,outer:a.interval,hollow:t.verdict!==`borne out`&&t.verdict!==`contradicted`,tone:`accent`,text:r`${d(l(a.estimate,2),`/theses/${i}/result/estimate`)} <span class="soft">${e(`interval.to`,{low:l(a.interval.low,2),high:l(a.interval.high,2)})}</span>`};return r`<div class="bare">${u({marks:[c],name:t.claim,domain:o,ticks:s(o[0],o[1],4),tick:e=>n(e),zero:!0})}</div>`}function C(t){let n=/^term ([\w-]+)/.exec(t.test)?.[1]?.replace(/-(force|aid)$/,``);return!n||![`patron-constraint`,`emboldening`,`entrapment`].includes(n)?a:r`<p class="small"><span class="soft">${e(`theses.ablate`)}</span> <code>linchpin compare --drop ${n}</code></p>`}export{_ as theses};