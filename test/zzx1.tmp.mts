import { service, talk } from './setup/service.ts'
import { decision } from '../src/http/service.ts'
const T=['ba','2','3','4','5','6','7-aud','7-stos','9']
const C=[...(service.knowledge.facts.get('centrum') as any).waarden.map((w:any)=>w.id)]
const label=(id:string)=>id
const word:any={ba:'basisaanbod','2':'type 2','3':'type 3','4':'type 4','5':'type 5','6':'type 6','7-aud':'slechthorend','7-stos':'type 7 stos','9':'type 9'}
for(const c of C){ const outs:any={}
 for(const t of T){
  const d:any=decision(service,'route',{centrum:c,type:t} as any)
  const w=(service.knowledge.facts.get('centrum') as any).waarden.find((x:any)=>x.id===c)
  const name=c==='ander'?'een ander centrum, staat niet in de lijst':(w.woorden[0])
  const turn=talk({rol:'school'},`leerling met gc-verslag ${word[t]}, school van ${name}, waar melden we aan`)[0] as any
  const turn2=talk({rol:'school'},`gc ${word[t]} bij ${name}, wie komt er`)[0] as any
  const turn3=talk({centrum:c,rol:'school'},`lln gc ${word[t]}, wie komt`)[0] as any
  const f=(x:any)=>`${x.outcome?.outcome??'-'}|${x.outcome?.values?.givenBy??''}|${x.outcome?.values?.registerAt??''}|${x.outcome?.values?.channel??''}`
  const exp=`${d.outcome}|${d.values?.givenBy??''}|${d.values?.registerAt??''}|${d.values?.channel??''}`
  const bad=[turn,turn2,...(c==='ander'?[]:[turn3])].map((x,i)=>f(x)===exp?'':`  !!talk${i+1}: ${f(x)} ${x.messages.map((m:any)=>m.kind).join()} ${i?'':''}`).join('')
  ;(outs[exp+' '+d.kind+bad]??=[]).push(t)
 }
 console.log('##',c); for(const k in outs) console.log('   ',outs[k].join(','),'=>',k)
}
