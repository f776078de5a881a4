/**
 * What `kubectl get nodes -o wide` prints on an invented cluster: a mix that a
 * team may find on a Monday, each node with another thing to do. Nodes so far apart do
 * not stand in one cluster: the lists of several were put together.
 */
export const examplePaste = `NAME      STATUS   ROLES    AGE    VERSION    INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION      CONTAINER-RUNTIME
gpu-old   Ready    <none>   4y     v1.23.17   10.0.1.9      <none>        Ubuntu 20.04.6 LTS   5.15.0-97-generic   docker://20.10.24
train-1   Ready    <none>   2y     v1.36.4    10.0.0.21     <none>        Ubuntu 22.04.5 LTS   5.15.0-97-generic   containerd://1.7.27
train-2   Ready    <none>   2y     v1.36.4    10.0.0.22     <none>        Ubuntu 22.04.5 LTS   5.15.0-97-generic   containerd://1.7.27
serve-1   Ready    <none>   90d    v1.36.4    10.0.0.31     <none>        Ubuntu 24.04.3 LTS   6.8.0-85-generic    containerd://2.3.4
ocp-1     Ready    worker   200d   v1.36.3    10.0.2.11     <none>        Red Hat CoreOS       5.14.0-570.el9      cri-o://1.36.3
`

/** What a paste looks like, in short: shown where there was no node in one. */
export const pasteSample = `$ kubectl get nodes -o wide
NAME      VERSION   …  CONTAINER-RUNTIME
serve-1   v1.36.4   …  containerd://2.3.4`
