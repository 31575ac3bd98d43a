import { serve } from '@/lib/workers/serve'

serve(async function* ({ until }: { until: number }) {
  for (let n = 0; n < until; n++) yield n
})
