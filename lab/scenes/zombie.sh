# title: A zombie and ten seconds, or a clean stop
# rows: 14
# services: images containerd dockerd
. "$LAB/scenes/stage.sh"
TIMEFORMAT='%2R s'

run "docker run -d --name plain web:v1 sh -c '(sleep 1 &); exec sleep 1000' >/dev/null"
sleep 1.5
run 'docker exec plain ps -o pid,ppid,stat,args | grep sleep'
run 'time docker stop plain >/dev/null; docker wait plain'
part
run "docker run -d --init --name tidy web:v1 sh -c '(sleep 1 &); exec sleep 1000' >/dev/null"
sleep 1.5
run 'docker exec tidy ps -o pid,ppid,stat,args | grep sleep'
run 'time docker stop tidy >/dev/null; docker wait tidy'
