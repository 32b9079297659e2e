import{D as e,E as t,I as n,K as r,T as i,W as a,_ as o,a as s,d as c,f as l,l as u,n as d,o as f,r as p,z as m}from"./intervals.js";import{f as h,o as g}from"./index.js";var _=[`borne out`,`contradicted`,`cannot be told`,`not testable with this data`];function v(){let i=c();return i.state===`failed`&&i.problem.status===404?g():u(i,l(),i=>{let a=i.theses,o=new Map(_.map(e=>[e,a.filter(t=>t.verdict===e).length])),s=m(`verdict`),c=a.map((e,t)=>({thesis:e,index:t})).filter(e=>!s||e.thesis.verdict===s).sort((e,t)=>_.indexOf(e.thesis.verdict)-_.indexOf(t.thesis.verdict));return r`
      <header class="head"><h1>${t(`theses.title`,{n:a.length,borne:o.get(`borne out`)??0,untold:o.get(`cannot be told`)??0})}</h1>
        <p class="lead">${t(`theses.lead`)}</p></header>
      <div class="row split">
        <div class="chips" role="group" aria-label=${t(`theses.filter`)}>
          <button class="chip" aria-pressed=${!s} @click=${()=>n({verdict:void 0})}>${t(`theses.all`,{n:a.length})}</button>
          ${_.map(t=>r`<button class="chip" aria-pressed=${s===t} ?disabled=${!o.get(t)} @click=${()=>n({verdict:t})}>${y(t)} ${e(`verdict.${t}`,t)} ${o.get(t)}</button>`)}
        </div></div>
      ${f({id:`theses`,title:t(`theses.claims`),note:t(`theses.note`),className:`theses`,body:r`<ol class="claims">${c.map(({thesis:e,index:t})=>x(e,t))}</ol>`,table:()=>({columns:[{title:t(`col.claim`)},{title:t(`col.verdict`)},{title:t(`col.estimate`),numeric:!0},{title:t(`col.low`),numeric:!0},{title:t(`col.high`),numeric:!0},{title:t(`col.unit`)},{title:`n`,numeric:!0},{title:t(`col.data`)},{title:t(`col.for`)},{title:t(`col.against`)}],rows:c.map(({thesis:e})=>[e.claim,e.verdict,e.result?.estimate??null,e.result?.interval.low??null,e.result?.interval.high??null,e.result?.unit??``,e.result?.n??null,e.result?.data??``,e.documents.supporters.join(` `),e.documents.opponents.join(` `)])}),data:a})}`})}function y(e){return{"borne out":`✓`,contradicted:`✗`,"cannot be told":`?`}[e]??`–`}function b(e){return{"borne out":`good`,contradicted:`bad`}[e]??`open`}function x(n,i){let a=n.result;return r`<li class="claim" id="claim-${n.id}">
    <div class="claim-words">
      <p class="claim-text">${n.claim}</p>
      <p class="small soft">${S(n)}</p>
    </div>
    <div class="claim-verdict"><span class="tag ${b(n.verdict)}">${y(n.verdict)} ${e(`verdict.${n.verdict}`,n.verdict)}</span>
      <p class="small soft">${n.why}</p></div>
    <div class="claim-result">${a?r`
      ${C(n,i)}
      <p class="small soft">${a.unit} · n = ${a.n.toLocaleString(`en-US`)} · ${a.data}</p>`:r`<p class="untold small">${t(`theses.no-test`)}</p>`}
      <p class="small soft">${n.test}</p>
      ${w(n)}</div></li>`}function S(e){let{supporters:n,opponents:i,rows:o}=e.documents;return r`${n.length?t(`theses.for`,{documents:n.join(`, `)}):t(`theses.for-none`)}${i.length?r` · ${t(`theses.against`,{documents:i.join(`, `)})}`:a}
    ${o.length?r` · ${t(`theses.rows`,{rows:o.join(`, `)})}`:a}`}function C(e,n){let a=e.result,c=p([a.interval.low,a.interval.high,a.estimate]),l={label:``,value:a.estimate,outer:a.interval,hollow:e.verdict!==`borne out`&&e.verdict!==`contradicted`,tone:`accent`,text:r`${h(i(a.estimate,2),`/theses/${n}/result/estimate`)} <span class="soft">${t(`interval.to`,{low:i(a.interval.low,2),high:i(a.interval.high,2)})}</span>`};return r`<div class="bare">${d({marks:[l],name:e.claim,domain:c,ticks:s(c[0],c[1],4),tick:e=>o(e),zero:!0})}</div>`}function w(e){let n=e.documents.ablation;return n?r`<p class="small"><span class="soft">${t(`theses.ablate`)}</span> <code>${n}</code></p>`:a}export{v as theses};