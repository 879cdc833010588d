#include <iostream>
#include <set>
using namespace std;

int main() {
    int n, x;
    cin >> n;
    set<int> kinds;
    for (int i = 0; i < n; i++) {
        cin >> x;
        kinds.insert(x);
    }
    cout << kinds.size() << endl;
}
