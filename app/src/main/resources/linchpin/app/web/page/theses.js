import{C as e,I as t,N as n,S as r,U as i,V as a,d as o,m as s,n as c,o as l,r as u,s as d,w as f}from"./intervals.js";import{g as p,h as m,p as h,s as g}from"./index.js";var _=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function v(){let r=m();return r.state===`failed`&&r.problem.status===404?g():o(r,p(),r=>{let a=r.theses,o=new Map(_.map(e=>[e,a.filter(t=>t.verdict===e).length])),s=t(`verdict`),c=a.map((e,t)=>({thesis:e,index:t})).filter(e=>!s||e.thesis.verdict===s).sort((e,t)=>_.indexOf(e.thesis.verdict)-_.indexOf(t.thesis.verdict));return i`
      <header class="head"><h1>${e(`theses.title`,{n:a.length,borne:o.get(`borne out`)??0,untold:o.get(`cannot be told`)??0})}</h1>
        <p class="lead">${e(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${e(`theses.filter`)}>
          <button class="chip" aria-pressed=${!s} @click=${()=>n({verdict:void 0})}>${e(`theses.all`,{n:a.length})}</button>
          ${_.map(e=>i`<button class="chip" aria-pressed=${s===e} ?disabled=${!o.get(e)} @click=${()=>n({verdict:e})}>${y(e)} ${f(`verdict.${e}`,e)} ${o.get(e)}</button>`)}
        </div></div>
      ${d({id:`theses`,title:e(`theses.claims`),note:e(`theses.note`),className:`theses`,body:i`<ol class="claims">${c.map(({thesis:e,index:t})=>x(e,t))}</ol>`,table:()=>({columns:[{title:e(`col.claim`)},{title:e(`col.verdict`)},{title:e(`col.estimate`),numeric:!0},{title:e(`col.low`),numeric:!0},{title:e(`col.high`),numeric:!0},{title:e(`col.unit`)},{title:`n`,numeric:!0},{title:e(`col.data`)},{title:e(`col.for`)},{title:e(`col.against`)}],rows:c.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:a})}`})}function y(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function b(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function x(t,n){let r=t.result;return i`<li class="claim" id="claim-${t.id}">
    <div class="claim-words">
      <p class="claim-text">${t.claim}</p>
      <p class="small soft">${S(t)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${b(t.verdict)}">${y(t.verdict)} ${f(`verdict.${t.verdict}`,t.verdict)}</span>
      <p class="small soft">${t.why}</p></div>
    <div class="claim-result">${r?i`
      ${C(t,n)}
      <p class="small soft">${r.unit} · n = ${r.n.toLocaleString(`en-US`)} · ${r.data}</p>`:i`<p class="untold small">${e(`theses.no-test`)}</p>`}
      <p class="small soft">${t.test}</p>
      ${w(t)}</div></li>`}function S(t){let{supporters:n,opponents:r,rows:o}=t.documents;return i`${n.length?e(`theses.for`,{documents:n.join(`, `)}):e(`theses.for-none`)}${r.length?i` · ${e(`theses.against`,{documents:r.join(`, `)})}`:a}
    ${o.length?i` · ${e(`theses.rows`,{rows:o.join(`, `)})}`:a}`}function C(t,n){let a=t.result,o=u([a.interval.low,a.interval.high,a.estimate]),d={label:``,value:a.estimate,outer:a.interval,hollow:t.verdict!==`borne out`&&t.verdict!==`contradicted`,tone:`accent`,text:i`${h(r(a.estimate,2),`/theses/${n}/result/estimate`)} <span class="soft">${e(`interval.to`,{low:r(a.interval.low,2),high:r(a.interval.high,2)})}</span>`};return i`<div class="bare">${c({marks:[d],name:t.claim,domain:o,ticks:l(o[0],o[1],4),tick:e=>s(e),zero:!0})}</div>`}function w(t){let n=t.documents.ablation;return n?i`<p class="small"><span class="soft">${e(`theses.ablate`)}</span> <code>${n}</code></p>`:a}export{v as theses};