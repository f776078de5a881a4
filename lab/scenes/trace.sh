# title: Who starts what in a docker run
# rows: 12
# services: images containerd dockerd
. "$LAB/scenes/stage.sh"

run 'strace -fqqo trace -e execve -p $(pgrep -x dockerd) -p $(pgrep -x containerd) &'
sleep 1
run 'docker run -d --name web -p 8000:80 web:v1 >/dev/null'
sleep 1
part
# strace may write a call in two lines, its end after another process's: the name is kept until then.
run "awk -F'\"' '/execve\\(/ {n[\$1+0]=\$2} / = 0\$/ {print n[\$1+0]}' trace | uniq -c"
pkill strace
