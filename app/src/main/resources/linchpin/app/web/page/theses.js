import{C as e,H as t,L as n,P as r,S as i,W as a,d as o,m as s,n as c,o as l,r as u,s as d,w as f}from"./intervals.js";import{g as p,h as m,p as h,s as g}from"./index.js";var _=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function v(){let t=m();return t.state===`failed`&&t.problem.status===404?g():o(t,p(),t=>{let i=t.theses,o=new Map(_.map(e=>[e,i.filter(t=>t.verdict===e).length])),s=n(`verdict`),c=i.map((e,t)=>({thesis:e,index:t})).filter(e=>!s||e.thesis.verdict===s).sort((e,t)=>_.indexOf(e.thesis.verdict)-_.indexOf(t.thesis.verdict));return a`
      <header class="head"><h1>${e(`theses.title`,{n:i.length,borne:o.get(`borne out`)??0,untold:o.get(`cannot be told`)??0})}</h1>
        <p class="lead">${e(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${e(`theses.filter`)}>
          <button class="chip" aria-pressed=${!s} @click=${()=>r({verdict:void 0})}>${e(`theses.all`,{n:i.length})}</button>
          ${_.map(e=>a`<button class="chip" aria-pressed=${s===e} ?disabled=${!o.get(e)} @click=${()=>r({verdict:e})}>${y(e)} ${f(`verdict.${e}`,e)} ${o.get(e)}</button>`)}
        </div></div>
      ${d({id:`theses`,title:e(`theses.claims`),note:e(`theses.note`),className:`theses`,body:a`<ol class="claims">${c.map(({thesis:e,index:t})=>x(e,t))}</ol>`,table:()=>({columns:[{title:e(`col.claim`)},{title:e(`col.verdict`)},{title:e(`col.estimate`),numeric:!0},{title:e(`col.low`),numeric:!0},{title:e(`col.high`),numeric:!0},{title:e(`col.unit`)},{title:`n`,numeric:!0},{title:e(`col.data`)},{title:e(`col.for`)},{title:e(`col.against`)}],rows:c.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:i})}`})}function y(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function b(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function x(t,n){let r=t.result;return a`<li class="claim" id="claim-${t.id}">
    <div class="claim-words">
      <p class="claim-text">${t.claim}</p>
      <p class="small soft">${S(t)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${b(t.verdict)}">${y(t.verdict)} ${f(`verdict.${t.verdict}`,t.verdict)}</span>
      <p class="small soft">${t.why}</p></div>
    <div class="claim-result">${r?a`
      ${C(t,n)}
      <p class="small soft">${r.unit} · n = ${r.n.toLocaleString(`en-US`)} · ${r.data}</p>`:a`<p class="untold small">${e(`theses.no-test`)}</p>`}
      <p class="small soft">${t.test}</p>
      ${w(t)}</div></li>`}function S(n){let{supporters:r,opponents:i,rows:o}=n.documents;return a`${r.length?e(`theses.for`,{documents:r.join(`, `)}):e(`theses.for-none`)}${i.length?a` · ${e(`theses.against`,{documents:i.join(`, `)})}`:t}
    ${o.length?a` · ${e(`theses.rows`,{rows:o.join(`, `)})}`:t}`}function C(t,n){let r=t.result,o=u([r.interval.low,r.interval.high,r.estimate]),d={label:``,value:r.estimate,outer:r.interval,hollow:t.verdict!==`borne out`&&t.verdict!==`contradicted`,tone:`accent`,text:a`${h(i(r.estimate,2),`/theses/${n}/result/estimate`)} <span class="soft">${e(`interval.to`,{low:i(r.interval.low,2),high:i(r.interval.high,2)})}</span>`};return a`<div class="bare">${c({marks:[d],name:t.claim,domain:o,ticks:l(o[0],o[1],4),tick:e=>s(e),zero:!0})}</div>`}function w(n){let r=n.documents.ablation;return r?a`<p class="small"><span class="soft">${e(`theses.ablate`)}</span> <code>${r}</code></p>`:t}export{v as theses};