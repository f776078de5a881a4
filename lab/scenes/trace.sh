# title: Who starts what in a docker run
# rows: 12
# services: images containerd dockerd
. "$LAB/scenes/stage.sh"

run 'strace -fqqo trace -e execve -p $(pgrep -x dockerd) -p $(pgrep -x containerd) &'
sleep 1
run 'docker run -d --name web -p 8000:80 web:v1 >/dev/null'
sleep 1
part
run "awk -F'\"' '/execve.*= 0/ {print \$2}' trace | uniq -c"
pkill strace
